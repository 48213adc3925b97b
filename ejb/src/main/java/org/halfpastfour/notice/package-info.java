/** Notice: what leaves the house. What happened becomes a message of one receiver, and that deliveries to one person by one channel each.
 *
 * <p>Hears what other features tell, in the transaction in which it happened; asks nobody to wait for it, and refuses nothing.
 */
@NullMarked
@CheckHQL
package org.halfpastfour.notice;

import org.hibernate.annotations.processing.CheckHQL;
import org.jspecify.annotations.NullMarked;
