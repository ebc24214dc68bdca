/** What an amendment costs or gives back: deposits, bills and refunds through the ports. */
@org.springframework.modulith.NamedInterface("money")
package org.centerline.amendment.money;
