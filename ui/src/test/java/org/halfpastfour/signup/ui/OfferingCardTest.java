package org.halfpastfour.signup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.halfpastfour.programme.ProgrammeText;
import org.halfpastfour.signup.Offering;
import org.halfpastfour.signup.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfferingCardTest extends BrowserlessTest {

    @Override
    protected Set<String> scanPackages() {
        return Set.of("org.halfpastfour.signup.ui");
    }

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void saysWhyAChildCannotBookInsteadOfHidingIt() {
        show(BookingSamples.offering(
                BookingSamples.able("Xiaoyu"),
                BookingSamples.refused("Lele", Reason.TOO_YOUNG, Map.of("from", LocalDate.of(2027, 3, 5)))));
        assertThat(texts()).contains("Xiaoyu", "Can book", "Lele").anyMatch(text -> text.startsWith("Too young"));
    }

    @Test
    void leadsToTheBookingOfThisSession() {
        show(BookingSamples.offering(BookingSamples.able("Xiaoyu")));
        assertThat(find(RouterLink.class).single().getHref())
                .isEqualTo(
                        "book/" + BookingSamples.session(BookingSamples.MONDAY).id());
    }

    @Test
    void leadsNowhereWhenNobodyCanBook() {
        show(BookingSamples.offering(BookingSamples.refused("Lele", Reason.CLOSED, Map.of())));
        assertThat(find(RouterLink.class).exists()).isFalse();
    }

    @Test
    void promisesNoPlacesOnceTheSignUpIsOver() {
        show(new Offering(
                BookingSamples.session(BookingSamples.MONDAY.minusDays(7)),
                List.of(BookingSamples.refused("Lele", Reason.CLOSED, Map.of()))));
        assertThat(texts()).contains("Sign-up is over").noneMatch(text -> text.contains("places left"));
    }

    @Test
    void saysHowManyWaitAlready() {
        show(new Offering(
                BookingSamples.session(BookingSamples.MONDAY, 20, 20, 3), List.of(BookingSamples.full("Xiaoyu", 4))));
        assertThat(texts()).contains("Can wait", "Waiting: 3 ahead of you");
        assertThat(find(RouterLink.class).single().getText()).isEqualTo("Join the waiting list");
    }

    @Test
    void saysWhatTheStaffWroteAndNothingWhereNothingIsWritten() {
        ProgrammeText text = new ProgrammeText("Homework and games. ".repeat(10), "Mr Li", "a cup", "");
        show(new Offering(BookingSamples.session(BookingSamples.MONDAY), List.of(BookingSamples.able("Xiaoyu")), text));
        assertThat(texts()).contains("Teacher: Mr Li", "Bring: a cup").noneMatch(said -> said.startsWith("Door"));
        assertThat(find(Paragraph.class).single().getText()).endsWith("…").hasSize(81);
    }

    @Test
    void anotherAdultJoinsAChildWhoHasTheEventAlready() {
        show(new Offering(
                BookingSamples.event(),
                List.of(BookingSamples.booked("Lele"), BookingSamples.adult("Wang Qiang", true))));
        assertThat(find(RouterLink.class).single().getText()).isEqualTo("Add an adult");
    }

    private void show(Offering offering) {
        UI.getCurrent().add(new OfferingCard(offering, BookingSamples.words(), BookingSamples.standing()));
    }

    private List<String> texts() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }
}
