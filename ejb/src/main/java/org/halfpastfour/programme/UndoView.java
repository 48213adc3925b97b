package org.halfpastfour.programme;

import java.util.List;

/** What goes when a planning is taken back, and what stays; both in order of time. */
public record UndoView(List<SessionView> goes, List<StayingRow> stays) {

    public UndoView {
        goes = List.copyOf(goes);
        stays = List.copyOf(stays);
    }
}
