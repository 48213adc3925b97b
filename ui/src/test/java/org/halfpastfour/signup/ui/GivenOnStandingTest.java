package org.halfpastfour.signup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Set;
import org.halfpastfour.attendance.AbsenceKind;
import org.halfpastfour.attendance.OwnMark;
import org.halfpastfour.attendance.PresenceState;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.signup.BookingState;
import org.halfpastfour.signup.BookingSummary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A family reads that the place of its absent child went to another one, or that it is kept. */
class GivenOnStandingTest extends BrowserlessTest {

    @Override
    protected Set<String> scanPackages() {
        return Set.of("org.halfpastfour.signup.ui");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "zh, true, 已请假（生病） · 名额已让出",
                "zh, false, 已请假（生病）",
                "en, true, Absent (ill) · place given on",
                "en, false, Absent (ill)"
            })
    void theAbsenceSaysWhatBecameOfThePlace(String language, boolean givenOn, String text) {
        UI.getCurrent().setLocale(Locale.forLanguageTag(language));
        BookingSummary booking = BookingSamples.booking(
                "小雨",
                BookingSamples.session(BookingSamples.MONDAY, SessionState.PUBLISHED),
                BookingState.CONFIRMED,
                null);
        OwnMark mark = new OwnMark(
                booking.session().id(),
                booking.participant(),
                PresenceState.ABSENT,
                null,
                null,
                AbsenceKind.ILL,
                true,
                givenOn);
        assertThat(BookingSamples.standing().of(booking, mark).getElement().getTextRecursively())
                .isEqualTo(text);
    }
}
