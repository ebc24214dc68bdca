/**
 * The business paths of a protest, on the real models and the real database.
 *
 * <table>
 * <caption>Paths and the tests that walk them</caption>
 * <tr><th>path</th><th>test</th></tr>
 * <tr><td>allowed, refunded, closed; allowed in part; denied; returned; rejected; rejection
 *   overruled; timely by a closed day; two years run out; a port that cannot pay</td>
 *   <td>{@code ProtestPathsTest}</td></tr>
 * <tr><td>asked, answered; reminded, not answered; held, released; taken back; amended; argued
 *   orally, confirmed or not; answered unasked; argued after the proposal; following a lead that is
 *   decided or taken back; one protest of several parties</td><td>{@code DuringReviewTest}</td></tr>
 * <tr><td>like protests together: named, all, too many, in a colleague's hands</td>
 *   <td>{@code LikeProtestsTest}, {@code DuringReviewTest}</td></tr>
 * <tr><td>one protest of several parties: returned, approved, taken back or proposed in part</td>
 *   <td>{@code ConsolidatedReviewTest}</td></tr>
 * <tr><td>acts of a party or the Center after the law's denial</td>
 *   <td>{@code DeniedByLawTest}</td></tr>
 * <tr><td>a voided denial: the law's thirty days run on, a second request, a summons that comes to
 *   light late, in time by a closed day</td><td>{@code VoidedTest}</td></tr>
 * <tr><td>deemed denied under accelerated disposition and as an exclusion, to the day, by the law
 *   before 2004 and after; asked for by mail that does not count; asked for and found late</td>
 *   <td>{@code DeemedDenialTest}</td></tr>
 * <tr><td>last clock run; denial voided by the director or by Headquarters; upheld; too late to
 *   void; summons; both while a port pays; decided a second time</td>
 *   <td>{@code AfterDecisionTest}</td></tr>
 * <tr><td>decided against withdrawn, argued or deemed denied in the same moment</td>
 *   <td>{@code ProtestRacesTest}; claim against claim in {@code TwoPeopleTest}</td></tr>
 * <tr><td>parties: standing, surety, consolidation, an exporter's confidentiality, the joint
 *   clock</td><td>{@code ConsolidationTest}, {@code PartiesApiTest}</td></tr>
 * <tr><td>further review: applied, allowed, denied, Headquarters, designee, set aside</td>
 *   <td>{@code FurtherReviewPathsTest}</td></tr>
 * <tr><td>a designee who took part, steps aside or does not answer</td>
 *   <td>{@code DesigneeTest}</td></tr>
 * <tr><td>a set-aside granted while the director decides or a port pays; a direction that lapses
 *   with the denial that followed it, or binds because it came after</td><td>{@code VoidedDenialTest}</td></tr>
 * <tr><td>further review of one protest of several parties; after the law's denial</td>
 *   <td>{@code ConsolidatedFurtherReviewTest}, {@code AfterTheLawsDenialTest}</td></tr>
 * <tr><td>excluded goods at the port; the same after reopening</td>
 *   <td>{@code PortReleasePathsTest}, {@code ReleaseAfterReopeningTest}</td></tr>
 * <tr><td>many protests in one upload</td><td>{@code BulkFilingTest}</td></tr>
 * <tr><td>every flow node and every sequence flow of every model</td><td>{@code FlowNodeCoverageTest}</td></tr>
 * </table>
 */
package org.centerline.protest;
