package org.halfpastfour.family.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.family.AlikePair;
import org.halfpastfour.family.Families;
import org.halfpastfour.family.FamilyAccounts;
import org.halfpastfour.family.FamilyEndings;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.Identities;
import org.halfpastfour.family.JoinEffect;
import org.halfpastfour.family.JoinId;
import org.halfpastfour.family.JoinPeople;
import org.halfpastfour.family.KnownPhones;
import org.halfpastfour.family.PersonCard;
import org.halfpastfour.family.ReferralCodes;
import org.halfpastfour.family.Relation;
import org.halfpastfour.family.Sex;
import org.halfpastfour.family.TellApart;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.testing.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OpenPage.class)
class AlikeCardTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
    private static final HouseholdId OURS = HouseholdId.of(new UUID(0, 1));

    private final List<Object> sent = new ArrayList<>();
    private final Identities identities = new Identities() {
        @Override
        public JoinEffect effect(JoinPeople command) {
            return new JoinEffect("王小雨", List.of(), List.of("王强家"), List.of(), List.of("王强"));
        }

        @Override
        public JoinId join(JoinPeople command) {
            sent.add(command);
            return JoinId.of(new UUID(0, 9));
        }

        @Override
        public void tellApart(TellApart command) {
            sent.add(command);
        }
    };
    private final AlikeActions desk = new AlikeActions(familyDesk(), identities);
    private final AlikePair pair = new AlikePair(
            card(2, "王强", new PersonCard.Place(OURS, "王强家", "大坪")),
            card(1, "李梅", new PersonCard.Place(null, null, "七星岗")),
            true,
            NOW);

    @Test
    void bothStandSideBySideAndWhatDiffersStandsOut() {
        AlikeCard card = new AlikeCard(desk, pair);
        assertThat(text(card)).contains("核对中", "已有的登记", "王强（父亲）", "李梅（父亲）");
        assertThat(all(card, Span.class).filter(span -> span.hasClassName("alike-differs")))
                .extracting(Span::getText)
                .containsExactlyInAnyOrder("王强（父亲）", "李梅（父亲）");
    }

    @Test
    void aFamilyOfAnotherHomeIsToldByItsHomeOnly() {
        AlikeCard card = new AlikeCard(desk, pair);
        assertThat(text(card)).contains("七星岗的一个家庭", "王强家 · 大坪");
    }

    @Test
    void whatAJoinDoesIsToldBeforeItIsDone() {
        FamilyFormDialog dialog = desk.join(pair);
        assertThat(text(dialog)).contains("得不到这个孩子", "王强家", "仍然不得接触孩子：王强");
        assertThat(sent).isEmpty();
        send(dialog);
        assertThat(sent).containsExactly(new JoinPeople(new UUID(0, 2), new UUID(0, 1)));
    }

    @Test
    void thatTheyAreTwoGoesWithWhatTellsThemApart() {
        FamilyFormDialog dialog = desk.tellApart(pair);
        all(dialog, TextArea.class).findFirst().orElseThrow().setValue("双胞胎");
        send(dialog);
        assertThat(sent).containsExactly(new TellApart(new UUID(0, 2), new UUID(0, 1), "双胞胎"));
    }

    @Test
    void manyPairsComeInPiecesUntilAllStandThere() {
        AlikePart part = new AlikePart("", "", desk, Collections.nCopies(23, pair));
        List<Long> shown = new ArrayList<>();
        for (Optional<Button> more = more(part); more.isPresent(); more = more(part)) {
            shown.add(all(part, AlikeCard.class).count());
            press(more.get());
        }
        shown.add(all(part, AlikeCard.class).count());
        assertThat(shown).containsExactly(10L, 20L, 23L);
    }

    private static Optional<Button> more(AlikePart part) {
        return part.getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst();
    }

    @Test
    void nothingIsSaidWhenNobodyWaits() {
        WaitingNotice notice = new WaitingNotice(new Words(CLOCK));
        notice.show(0);
        assertThat(notice.isVisible()).isFalse();
        notice.show(2);
        assertThat(notice.isVisible()).isTrue();
        assertThat(text(notice)).contains("2 条登记等待核对");
    }

    private static PersonCard card(long id, String guardian, PersonCard.Place place) {
        return new PersonCard(
                new UUID(0, id),
                true,
                "王小雨",
                LocalDate.of(2018, 3, 5),
                Sex.FEMALE,
                null,
                2,
                null,
                false,
                List.of(new PersonCard.Around(guardian, Relation.FATHER, false)),
                List.of(place));
    }

    @SuppressWarnings("NullAway") // nothing here asks for what keeps answers
    private static FamilyActions familyDesk() {
        return new FamilyActions(
                new Families(),
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

    private static void send(FamilyFormDialog dialog) {
        Button button = dialog.getFooter()
                .getElement()
                .getChildren()
                .flatMap(element -> element.getComponent().stream())
                .map(Button.class::cast)
                .reduce((first, last) -> last)
                .orElseThrow();
        press(button);
    }

    private static void press(Button button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private static String text(Component root) {
        return root.getElement().getTextRecursively();
    }

    private static <T extends Component> Stream<T> all(Component root, Class<T> kind) {
        Stream<T> own = kind.isInstance(root) ? Stream.of(kind.cast(root)) : Stream.empty();
        return Stream.concat(own, root.getChildren().flatMap(child -> all(child, kind)));
    }
}
