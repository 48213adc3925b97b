package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import org.halfpastfour.casework.FamilyInMeeting;
import org.halfpastfour.casework.Fidelity;
import org.halfpastfour.casework.GroupFamilyView;
import org.halfpastfour.casework.GroupKind;
import org.halfpastfour.casework.GroupMeetingView;
import org.halfpastfour.casework.GroupOutline;
import org.halfpastfour.casework.GroupPart;
import org.halfpastfour.casework.GroupStage;
import org.halfpastfour.casework.PersonInMeeting;
import org.halfpastfour.casework.RepairTemplateView;

/** What a template asks for, in a sentence. */
class GroupWords {

    private final CaseWords words;

    GroupWords(CaseWords words) {
        this.words = words;
    }

    /** What it is, whom and what it needs, and who is together: a sentence each. */
    List<String> about(RepairTemplateView template) {
        GroupOutline outline = template.outline();
        int rooms = outline.stages().stream().mapToInt(GroupStage::rooms).max().orElse(1);
        boolean meal = outline.stages().stream().anyMatch(GroupStage::meal);
        String parts = words.words()
                .list(outline.stages().stream()
                        .flatMap(stage -> stage.parts().stream())
                        .distinct()
                        .map(this::part)
                        .toList());
        return Stream.of(
                        words.of(outline.about()),
                        words.text(
                                outline.of() == GroupKind.PEERS ? "group.needs.people" : "group.needs",
                                outline.least(),
                                outline.most(),
                                outline.leaders(),
                                rooms),
                        meal ? words.text("group.needs.meal") : "",
                        parts.isEmpty() ? "" : words.text("group.parts", parts))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    /** The same, to be put below each other. */
    Component told(RepairTemplateView template) {
        Div told = new Div();
        told.addClassName("group-about");
        about(template).forEach(sentence -> told.add(new Paragraph(sentence)));
        return told;
    }

    /** How many are in it. */
    String people(GroupKind kind, int there, int most) {
        return words.text(kind == GroupKind.PEERS ? "group.people" : "group.families", there, most);
    }

    private String part(GroupPart part) {
        return part.to() > 0 ? words.text("group-part.children-of", part.from(), part.to()) : words.of(part.kind());
    }

    /** 第 3 次，11月23日. */
    String meeting(GroupMeetingView meeting) {
        return words.text("group.meeting", meeting.number(), words.words().when(meeting.start(), meeting.end()));
    }

    /** Who came of a family. */
    String said(FamilyInMeeting family) {
        return switch (family.state()) {
            case PLANNED -> words.text("group.planned");
            case CANCELLED -> words.text("group.not-in");
            case HELD ->
                family.persons().size() == 1
                        ? alone(family.persons().getFirst())
                        : family.came() > 0
                                ? words.text(
                                        "group.came",
                                        family.came(),
                                        family.persons().size())
                                : words.text(family.excused() ? "excused" : "absent");
        };
    }

    /** Where there is one person only it needs no number. */
    private String alone(PersonInMeeting person) {
        Boolean came = person.came();
        if (came == null) {
            return words.text("outcome.unmarked");
        }
        Integer minutes = person.minutes();
        return came
                ? minutes == null ? words.text("came.came") : words.text("came.minutes", minutes)
                : words.text(person.excused() ? "excused" : "absent");
    }

    /** Of a closed case, or of who left, no name is known to who leads. */
    String family(GroupFamilyView family) {
        return family.name().isEmpty() ? words.text("person.unnamed") : family.name();
    }

    String fidelity(Fidelity said) {
        return words.text("group.fidelity", said.met(), said.counted());
    }
}
