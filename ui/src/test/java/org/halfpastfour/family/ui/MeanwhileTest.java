package org.halfpastfour.family.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.family.AnswerHealthNote;
import org.halfpastfour.family.ChangeChild;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.ChildView;
import org.halfpastfour.family.ConsentSheet;
import org.halfpastfour.family.Families;
import org.halfpastfour.family.FamilyAccounts;
import org.halfpastfour.family.FamilyEndings;
import org.halfpastfour.family.HealthNoteView;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.HouseholdView;
import org.halfpastfour.family.KnownPhones;
import org.halfpastfour.family.ReferralCodes;
import org.halfpastfour.family.Sex;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.ChangedMeanwhile;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.testing.OpenPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people have the same form open; the second who saves sees what the first one wrote, and loses nothing. */
@ExtendWith(OpenPage.class)
class MeanwhileTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
    private static final HouseholdId HOUSEHOLD = HouseholdId.of(new UUID(0, 1));
    private static final ChildId CHILD = ChildId.of(new UUID(0, 2));

    private final List<Object> sent = new ArrayList<>();
    private ChildView stored = child("王小雨", null, 1);

    private final Families families = new Families() {
        @Override
        public HouseholdView household(HouseholdId id) {
            return new HouseholdView(
                    id, HomeId.of(new UUID(0, 3)), "王家", "7K3M-9XQ2", false, List.of(stored), List.of(), Map.of());
        }

        @Override
        public void changeChild(ChangeChild command) {
            sent.add(command);
            refuseUnless(command.version() == stored.version());
        }

        @Override
        public void answerHealthNote(AnswerHealthNote command) {
            sent.add(command);
            HealthNoteView latest = stored.health();
            refuseUnless(latest == null || latest.answeredAt().equals(command.seen()));
        }
    };

    private final FamilyActions desk = desk();

    @Test
    void aChildIsSavedInTheSecondAttemptWithWhatWasTyped() {
        FamilyFormDialog dialog = new HouseholdDialogs(desk).changeChild(HOUSEHOLD, stored);
        TextField name = all(dialog, TextField.class).findFirst().orElseThrow();
        name.setValue("王晓雨");
        stored = child("王大雨", null, 2);
        save(dialog);
        assertThat(name.getValue()).isEqualTo("王晓雨");
        assertThat(news(dialog)).contains("王大雨");
        assertThat(problem(dialog)).contains("别人已经修改过");
        save(dialog);
        assertThat(sent)
                .extracting(command -> ((ChangeChild) command).version())
                .containsExactly(1, 2);
    }

    @Test
    void anAllergyThatSomebodyElseWroteIsShownBeforeItIsReplaced() {
        FamilyFormDialog dialog = new PaperDialogs(desk).health(HOUSEHOLD, stored);
        TextArea allergy = all(dialog, TextArea.class).findFirst().orElseThrow();
        allergy.setValue("牛奶");
        stored = child("王小雨", new HealthNoteView("花生", "", "", NOW), 1);
        save(dialog);
        assertThat(allergy.getValue()).isEqualTo("牛奶");
        assertThat(news(dialog)).contains("过敏：花生");
        save(dialog);
        assertThat(sent)
                .extracting(command -> ((AnswerHealthNote) command).seen())
                .containsExactly(null, NOW);
    }

    /** Sends each form as often as it is sent. */
    @SuppressWarnings("NullAway") // nothing here asks for what keeps answers
    private FamilyActions desk() {
        return new FamilyActions(
                families,
                new FamilyAccounts(),
                new FamilyEndings(),
                new ReferralCodes(),
                new KnownPhones(),
                null,
                new Errors(CLOCK),
                new Words(CLOCK)) {
            @Override
            void once(String key, Object command, Runnable work) {
                work.run();
            }
        };
    }

    private static void refuseUnless(boolean latest) {
        if (!latest) {
            throw new ChangedMeanwhile();
        }
    }

    private static ChildView child(String name, @Nullable HealthNoteView health, int version) {
        return new ChildView(
                CHILD,
                name,
                LocalDate.of(2018, 3, 5),
                Sex.FEMALE,
                null,
                2,
                List.of(),
                List.of(),
                health,
                List.of(),
                new ConsentSheet(List.of(), List.of()),
                false,
                List.of(),
                true,
                false,
                version);
    }

    private static void save(FamilyFormDialog dialog) {
        Button button = dialog.getFooter()
                .getElement()
                .getChildren()
                .flatMap(element -> element.getComponent().stream())
                .map(Button.class::cast)
                .reduce((first, last) -> last)
                .orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private static String news(FamilyFormDialog dialog) {
        return textOf(dialog, "form-news");
    }

    private static String problem(FamilyFormDialog dialog) {
        return textOf(dialog, "form-problem");
    }

    private static String textOf(FamilyFormDialog dialog, String className) {
        return all(dialog, Div.class)
                .filter(part -> part.hasClassName(className) && part.isVisible())
                .map(part -> part.getElement().getTextRecursively())
                .findFirst()
                .orElse("");
    }

    private static <T extends Component> Stream<T> all(Component root, Class<T> kind) {
        Stream<T> own = kind.isInstance(root) ? Stream.of(kind.cast(root)) : Stream.empty();
        return Stream.concat(own, root.getChildren().flatMap(child -> all(child, kind)));
    }
}
