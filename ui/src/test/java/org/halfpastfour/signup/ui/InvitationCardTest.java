package org.halfpastfour.signup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.signup.Offering;
import org.halfpastfour.signup.Reason;
import org.halfpastfour.signup.SeriesInvitation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A family is asked for new dates: all, some or none. */
class InvitationCardTest extends BrowserlessTest {

    private final Offering monday =
            new Offering(BookingSamples.session(BookingSamples.MONDAY), List.of(BookingSamples.able("Xiaoyu")));
    private final Offering tuesday = new Offering(
            BookingSamples.session(BookingSamples.MONDAY.plusDays(1)),
            List.of(BookingSamples.refused("Xiaoyu", Reason.CLOSED, Map.of())));

    @Override
    protected Set<String> scanPackages() {
        return Set.of("org.halfpastfour.signup.ui");
    }

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void whatCanBeBookedIsTickedAndTheRestSaysWhyNot() {
        InvitationCard card = card(monday, tuesday);
        assertThat(dates(card).getValue()).containsExactly(monday);
        assertThat(dates(card).getItemLabelGenerator().apply(tuesday)).contains("Xiaoyu");
        assertThat(card.chosen().take()).containsExactly(id(monday));
        assertThat(card.chosen().leave()).containsExactly(id(tuesday));
    }

    @Test
    void noneLeavesAllOfThem() {
        InvitationCard card = card(monday, tuesday);
        assertThat(card.none().take()).isEmpty();
        assertThat(card.none().leave()).containsExactly(id(monday), id(tuesday));
    }

    @Test
    void whatIsUntickedIsLeft() {
        InvitationCard card = card(monday);
        dates(card).deselectAll();
        assertThat(card.chosen().leave()).containsExactly(id(monday));
    }

    private static SessionId id(Offering date) {
        return date.session().id();
    }

    private InvitationCard card(Offering... dates) {
        SeriesInvitation invitation = new SeriesInvitation(
                new SeriesId(new UUID(1, 3)), "After-school class", List.of("Xiaoyu"), false, List.of(dates));
        InvitationCard card = new InvitationCard(
                invitation,
                new HouseholdId(new UUID(1, 4)),
                BookingSamples.words(),
                BookingSamples.standing(),
                new Forms(BookingSamples.ERRORS),
                (key, answer) -> {});
        UI.getCurrent().add(card);
        return card;
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Offering> dates(InvitationCard card) {
        return (CheckboxGroup<Offering>) card.getChildren()
                .filter(CheckboxGroup.class::isInstance)
                .findFirst()
                .orElseThrow();
    }
}
