/**
 * Importers' accounts and which Center works them. An account has one Center, that of its
 * predominant industry, which works every entry of the importer whatever the commodity (D4).
 */
@org.springframework.modulith.ApplicationModule(displayName = "Accounts")
package org.centerline.account;
