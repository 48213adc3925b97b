package org.halfpastfour.casework;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.home.HomeId;

/**
 * A group, with those of its families that who asks may see.
 *
 * @param leads whether who asks leads it, and so sees who takes part
 * @param families how many are in it
 * @param seen who of the families is seen by name, under the consents that live
 */
public record GroupView(
        GroupId id,
        String title,
        GroupKind kind,
        RepairTemplateView template,
        HomeId home,
        String homeName,
        List<String> leaders,
        boolean leads,
        int families,
        int most,
        List<GroupMeetingView> meetings,
        List<GroupFamilyView> shown,
        Set<UUID> seen) {

    public GroupView {
        leaders = List.copyOf(leaders);
        meetings = List.copyOf(meetings);
        shown = List.copyOf(shown);
        seen = Set.copyOf(seen);
    }
}
