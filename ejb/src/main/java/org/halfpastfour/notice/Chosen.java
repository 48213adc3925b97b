package org.halfpastfour.notice;

import java.util.EnumSet;
import java.util.Set;

/** What somebody wants to hear of, and by which ways. */
record Chosen(Set<NoticeTopic> topics, Set<ChannelKind> channels) {

    Chosen {
        topics = Set.copyOf(topics);
        channels = Set.copyOf(channels);
    }

    /** Of who has chosen nothing. */
    static Chosen all() {
        return new Chosen(EnumSet.allOf(NoticeTopic.class), EnumSet.allOf(ChannelKind.class));
    }

    boolean wants(Set<NoticeTopic> of) {
        return of.stream().anyMatch(topics::contains);
    }
}
