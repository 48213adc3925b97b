package org.halfpastfour.family;

import java.time.LocalDate;
import java.util.List;

/** A code for one day as who gave it sees it. */
public record OneDayView(
        String code, LocalDate day, String name, String phoneEnd, boolean hasPhoto, List<CodedChild> children) {

    public OneDayView {
        children = List.copyOf(children);
    }

    /** A child of the code, and whether it was used for it. */
    public record CodedChild(ChildId child, String name, boolean used) {}
}
