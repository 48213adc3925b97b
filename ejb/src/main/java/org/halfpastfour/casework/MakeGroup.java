package org.halfpastfour.casework;

import java.util.List;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;

/**
 * Makes a group with all its meetings, as they were looked at.
 *
 * @param id from the caller: asked again it is the same group
 * @param meetings one for each that the template asks for, in order
 */
public record MakeGroup(
        GroupId id,
        RepairTemplateId template,
        String title,
        HomeId home,
        List<AccountId> leaders,
        List<JoiningFamily> families,
        List<PlannedMeeting> meetings) {

    public MakeGroup {
        new Checks()
                .notNull("id", id)
                .notNull("template", template)
                .text("title", title, 1, 40)
                .notNull("home", home)
                .that(!families.isEmpty(), "families", CaseError.GROUP_WITHOUT_FAMILY)
                .that(
                        families.stream().map(JoiningFamily::client).distinct().count() == families.size(),
                        "families",
                        CaseError.GROUP_FAMILY_TWICE)
                .orThrow();
        title = Text.line(title);
        leaders = leaders.stream().distinct().toList();
        families = List.copyOf(families);
        meetings = List.copyOf(meetings);
    }
}
