package org.halfpastfour.signup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.signup.BookingEnd;
import org.halfpastfour.signup.BookingState;
import org.halfpastfour.signup.BookingSummary;
import org.halfpastfour.signup.EndedBy;
import org.halfpastfour.signup.EndingReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the ending of a booking reads on a family's pages. */
class EndedStandingTest extends BrowserlessTest {

    @Override
    protected Set<String> scanPackages() {
        return Set.of("org.halfpastfour.signup.ui");
    }

    @Test
    void whatTheFamilyCancelledIsNotToldAsCancelledByTheHomeWhenTheSessionIsCalledOffAfterwards() {
        BookingSummary own = ended(EndedBy.FAMILY, "family-cancelled", SessionState.CANCELLED);
        assertThat(read(own, Locale.ENGLISH)).isEqualTo("Cancelled");
        assertThat(BookingStanding.wasCalledOff(own)).isFalse();
        assertThat(BookingStanding.isNews(own)).isFalse();
    }

    @Test
    void whatTheHomeCalledOffIsToldAsThat() {
        BookingSummary off = ended(EndedBy.HOME, "session-cancelled", SessionState.CANCELLED);
        assertThat(read(off, Locale.ENGLISH)).isEqualTo("Session cancelled");
        assertThat(BookingStanding.wasCalledOff(off)).isTrue();
        assertThat(BookingStanding.isNews(off)).isTrue();
    }

    @Test
    void whatTheHomeOrARuleTookBackIsNewsAndWhatTheFamilyChoseIsNot() {
        assertThat(Stream.of("home-cancelled", "rule", "offer-expired", "cannot-come"))
                .allMatch(why -> BookingStanding.isNews(ended(EndedBy.RULE, why, SessionState.PUBLISHED)));
        assertThat(BookingStanding.isNews(ended(EndedBy.RULE, "overlapping-taken", SessionState.PUBLISHED)))
                .isFalse();
        assertThat(BookingStanding.isNews(ended(EndedBy.FAMILY, "offer-declined", SessionState.PUBLISHED)))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyReasonHasWordsInBothLanguages(String why) {
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
            assertThat(read(ended(EndedBy.RULE, why, SessionState.PUBLISHED), language))
                    .isNotBlank()
                    .doesNotContain("signup.")
                    .doesNotContain("!");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void onlyALateCancellationOfTheFamilyReadsAsOne(String language) {
        Locale locale = Locale.forLanguageTag(language);
        BookingSummary late = booking(
                BookingState.LATE_CANCELLED,
                new BookingEnd(EndedBy.FAMILY, "family-cancelled", null, BookingSamples.SUNDAY.instant()),
                SessionState.PUBLISHED);
        assertThat(read(late, locale))
                .isNotEqualTo(read(ended(EndedBy.HOME, "home-cancelled", SessionState.PUBLISHED), locale));
    }

    static Stream<String> codes() {
        return Arrays.stream(EndingReason.values()).map(EndingReason::code).distinct();
    }

    private static String read(BookingSummary booking, Locale language) {
        UI.getCurrent().setLocale(language);
        return BookingSamples.standing().of(booking).getElement().getTextRecursively();
    }

    private static BookingSummary ended(EndedBy by, String why, SessionState session) {
        return booking(BookingState.CANCELLED, new BookingEnd(by, why, null, BookingSamples.SUNDAY.instant()), session);
    }

    private static BookingSummary booking(BookingState state, BookingEnd ended, SessionState session) {
        return BookingSamples.booking("小雨", BookingSamples.session(BookingSamples.MONDAY, session), state, ended);
    }
}
