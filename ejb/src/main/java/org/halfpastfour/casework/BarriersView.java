package org.halfpastfour.casework;

import java.util.List;
import org.halfpastfour.signup.ClassThen;

/**
 * What keeps a family from coming to a session, and what can be booked for its children at that time.
 *
 * @param children of the household, as far as a consent lets them be known
 */
public record BarriersView(
        RepairId repair, List<BarrierView> noted, List<MemberView> children, List<ClassThen> classes) {

    public BarriersView {
        noted = List.copyOf(noted);
        children = List.copyOf(children);
        classes = List.copyOf(classes);
    }
}
