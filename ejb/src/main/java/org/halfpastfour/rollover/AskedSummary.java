package org.halfpastfour.rollover;

import java.util.Collection;
import org.halfpastfour.family.OwnFamily;

/**
 * How many are asked whether they stay, as far as who asks may know; the preview and the answer take both from here.
 *
 * @param children each once, in however many classes
 */
record AskedSummary(int children, int families) {

    static AskedSummary of(Collection<AskedChild> asked, OwnFamily own) {
        var seen = AskedChild.seen(asked, own);
        return new AskedSummary(
                (int) seen.stream().map(AskedChild::child).distinct().count(),
                (int) seen.stream().map(AskedChild::household).distinct().count());
    }
}
