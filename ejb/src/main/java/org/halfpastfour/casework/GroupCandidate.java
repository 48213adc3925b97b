package org.halfpastfour.casework;

import java.util.List;
import java.util.UUID;

/** A family of an own case that can go into a group, as far as a consent lets it be known. */
public record GroupCandidate(ClientId client, String name, UUID household, List<MemberView> members) {

    public GroupCandidate {
        members = List.copyOf(members);
    }

    /** With everybody of the household. */
    public JoiningFamily joining() {
        return new JoiningFamily(
                client, household, members.stream().map(MemberView::person).toList());
    }
}
