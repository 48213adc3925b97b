package org.halfpastfour.feed;

import java.util.List;

/** What a calendar holds now. */
record Agenda(String name, List<FeedEntry> entries) {

    Agenda {
        entries = List.copyOf(entries);
    }
}
