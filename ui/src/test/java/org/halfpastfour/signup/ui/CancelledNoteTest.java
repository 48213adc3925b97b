package org.halfpastfour.signup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.signup.BookingEnd;
import org.halfpastfour.signup.BookingId;
import org.halfpastfour.signup.BookingState;
import org.halfpastfour.signup.BookingSummary;
import org.halfpastfour.signup.EndedBy;
import org.halfpastfour.signup.Offering;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A family reads first that something is cancelled, with the home's words, and is promised no places of it. */
class CancelledNoteTest extends BrowserlessTest {

    @Override
    protected Set<String> scanPackages() {
        return Set.of("org.halfpastfour.signup.ui");
    }

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void homeTellsOncePerSessionWithEverybodyItConcernsAndTheHomesWords() {
        news(cancelled("Xiaoyu", EndedBy.HOME, null), cancelled("Lele", EndedBy.HOME, null));
        assertThat(texts()).anyMatch(text -> text.startsWith("“四点半课堂” on ") && text.contains("Xiaoyu and Lele"));
        assertThat(texts()).contains("Reason: 下雨");
        assertThat(find(CancelledNote.class).all()).hasSize(1);
    }

    @Test
    void whatTheFamilyGaveBackItselfIsNoNews() {
        news(cancelled("Xiaoyu", EndedBy.FAMILY, null));
        assertThat(find(CancelledNote.class).all()).isEmpty();
    }

    @Test
    void findSaysCancelledAndPromisesNoPlaces() {
        UI.getCurrent()
                .add(new OfferingCard(
                        new Offering(
                                BookingSamples.session(BookingSamples.MONDAY, SessionState.CANCELLED),
                                List.of(BookingSamples.able("Xiaoyu"))),
                        BookingSamples.words(),
                        BookingSamples.standing()));
        assertThat(find(Span.class).all()).extracting(Span::getText).contains("Cancelled");
        assertThat(find(Span.class).all()).extracting(Span::getText).noneMatch(text -> text.contains("left"));
        assertThat(texts()).contains("This session is cancelled.", "Reason: 下雨");
        assertThat(find(RouterLink.class).exists()).isFalse();
    }

    private static void news(BookingSummary... bookings) {
        CancelledNote.news(List.of(bookings), BookingSamples.words()).forEach(UI.getCurrent()::add);
    }

    private static BookingSummary cancelled(String name, EndedBy by, @Nullable String words) {
        return new BookingSummary(
                new BookingId(UUID.randomUUID()),
                BookingSamples.session(BookingSamples.MONDAY, SessionState.CANCELLED),
                new HouseholdId(new UUID(2, 2)),
                UUID.randomUUID(),
                name,
                true,
                BookingState.CANCELLED,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                new BookingEnd(by, "session-cancelled", words, Instant.EPOCH));
    }

    private List<String> texts() {
        return find(Div.class).all().stream().map(Div::getText).toList();
    }
}
