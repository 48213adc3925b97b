package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SessionExample.DAY;
import static org.halfpastfour.testing.HomeScene.ZONE;
import static org.halfpastfour.testing.HomeScene.at;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.halfpastfour.policy.PolicyValues;
import org.halfpastfour.programme.OwnOfferTimes;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.FieldError;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.TimeRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferPolicyTest {

    private static final QuietHours NIGHT =
            OfferPolicy.night(PolicyValues.usual(), OwnOfferTimes.NONE, LocalDate.of(2026, 11, 23));

    private final SessionView session = SessionExample.session().view();

    /** When a place becomes free, when its session begins, and until when it is held, all by the clock on the wall. */
    @ParameterizedTest
    @CsvSource({
        // by day
        "2026-11-23T10:00, 2026-11-24T16:30, 2026-11-23T14:00, four hours on the days before",
        "2026-11-24T10:00, 2026-11-24T16:30, 2026-11-24T10:30, half an hour on the day",
        "2026-11-24T16:20, 2026-11-24T16:30, 2026-11-24T16:30, never longer than until the start",
        "2026-11-23T17:30, 2026-11-24T16:30, 2026-11-23T21:30, just before the night",
        // over the night
        "2026-11-23T17:31, 2026-11-24T16:30, 2026-11-24T07:01, a minute of it in the morning",
        "2026-11-23T20:00, 2026-11-24T16:30, 2026-11-24T09:30, the rest in the morning",
        "2026-11-23T21:29, 2026-11-24T16:30, 2026-11-24T10:59, a minute of it in the evening",
        "2026-11-23T21:30, 2026-11-24T16:30, 2026-11-24T11:00, made when the night begins",
        "2026-11-23T23:59, 2026-11-24T16:30, 2026-11-24T11:00, made before midnight",
        "2026-11-24T00:00, 2026-11-24T16:30, 2026-11-24T07:30, made at midnight which is the day itself",
        "2026-11-24T00:05, 2026-11-24T16:30, 2026-11-24T07:30, cancelled at five past midnight",
        "2026-11-24T06:59, 2026-11-24T16:30, 2026-11-24T07:30, a minute before the morning",
        "2026-11-24T07:00, 2026-11-24T16:30, 2026-11-24T07:30, in the morning",
        "2026-11-23T00:05, 2026-11-24T16:30, 2026-11-23T11:00, at night before the day",
        // as long as the start allows
        "2026-11-23T21:00, 2026-11-24T07:30, 2026-11-24T07:30, a session early in the morning",
        "2026-11-23T22:00, 2026-11-24T06:30, 2026-11-24T06:30, a session before the night ends",
        "2026-11-24T21:20, 2026-11-24T21:45, 2026-11-24T21:45, on the day in the evening",
        "2026-11-24T21:20, 2026-11-24T23:30, 2026-11-24T23:30, on the day with the night between",
        "2026-11-24T07:10, 2026-11-24T07:30, 2026-11-24T07:30, on the day in the morning",
        // year's end, and a leap day
        "2026-12-31T20:30, 2027-01-01T16:30, 2027-01-01T10:00, over the end of the year",
        "2026-12-31T23:59, 2027-01-02T10:00, 2027-01-01T11:00, a minute before the year ends",
        "2027-01-01T00:30, 2027-01-01T16:30, 2027-01-01T07:30, on the first day of the year",
        "2028-02-28T20:30, 2028-03-01T16:30, 2028-02-29T10:00, into a leap day",
        "2028-02-29T21:00, 2028-03-01T16:30, 2028-03-01T10:30, out of a leap day",
    })
    void holdsAPlaceInWakingHours(LocalDateTime freed, LocalDateTime start, LocalDateTime until, String why) {
        for (ZoneId zone : zones()) {
            SessionView there = session.at(new TimeRange(
                    start.atZone(zone).toInstant(),
                    start.plusHours(1).atZone(zone).toInstant()));
            Instant expires = OfferPolicy.expires(
                    there, freed.atZone(zone).toInstant(), zone, PolicyValues.usual(), OwnOfferTimes.NONE);
            assertThat(LocalDateTime.ofInstant(expires, zone))
                    .as(why + " in " + zone)
                    .isEqualTo(until);
        }
    }

    /** What the programme sets, in minutes, and what the city does where it sets nothing. */
    @ParameterizedTest(name = "{1} with {0}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "120, -, -, -, 2026-11-23T10:00, 2026-11-23T12:00",
                "-, 60, -, -, 2026-11-23T10:00, 2026-11-23T14:00",
                "-, 60, -, -, 2026-11-24T10:00, 2026-11-24T11:00",
                "120, -, -, -, 2026-11-24T10:00, 2026-11-24T10:30",
                "-, -, 1200, -, 2026-11-23T18:00, 2026-11-24T09:00",
                "-, -, -, 480, 2026-11-23T18:00, 2026-11-24T08:30",
                "-, -, 1200, 480, 2026-11-23T18:00, 2026-11-24T10:00",
                "2880, -, -, -, 2026-11-23T10:00, 2026-11-24T16:30"
            })
    void whatTheProgrammeSetsGoesBeforeTheCitys(
            Integer usual, Integer onTheDay, Integer from, Integer to, LocalDateTime freed, LocalDateTime until) {
        SessionView there = session.at(new TimeRange(
                LocalDateTime.parse("2026-11-24T16:30").atZone(ZONE).toInstant(),
                LocalDateTime.parse("2026-11-24T18:00").atZone(ZONE).toInstant()));
        OwnOfferTimes own = new OwnOfferTimes(usual, onTheDay, from, to);
        Instant expires = OfferPolicy.expires(there, freed.atZone(ZONE).toInstant(), ZONE, PolicyValues.usual(), own);
        assertThat(LocalDateTime.ofInstant(expires, ZONE)).isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "29, -, -, -, usual",
                "2881, -, -, -, usual",
                "-, 9, -, -, onTheDay",
                "-, 241, -, -, onTheDay",
                "-, -, 1079, -, quietFrom",
                "-, -, 1411, -, quietFrom",
                "-, -, -, 299, quietTo",
                "-, -, -, 601, quietTo"
            })
    void aProgrammeStaysWithinTheBoundsOfTheCity(
            Integer usual, Integer onTheDay, Integer from, Integer to, String field) {
        assertThatThrownBy(() -> new OwnOfferTimes(usual, onTheDay, from, to))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .extracting(FieldError::field)
                        .containsExactly(field));
    }

    @Test
    void standsStillThroughTheHourThatSummerTimeTakesAway() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Instant evening = LocalDateTime.parse("2027-03-27T20:00").atZone(berlin).toInstant();
        assertThat(NIGHT.after(evening, Duration.ofHours(4), berlin))
                .isEqualTo(
                        LocalDateTime.parse("2027-03-28T09:30").atZone(berlin).toInstant());
    }

    @Test
    void standsStillOverSeveralNights() {
        assertThat(NIGHT.after(at(DAY, "20:30"), Duration.ofHours(30), ZONE)).isEqualTo(at(DAY.plusDays(2), "21:30"));
        assertThat(NIGHT.after(at(DAY, "20:30"), Duration.ofHours(31), ZONE))
                .isEqualTo(at(DAY.plusDays(3), "07:00").plus(Duration.ofMinutes(60)));
    }

    @Test
    void knowsOnlyNightsThatEndInTheMorning() {
        assertThatThrownBy(() -> new QuietHours(LocalTime.of(1, 0), LocalTime.of(7, 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void offersNothingOnceItBeganOrWasCancelled() {
        assertThat(OfferPolicy.mayOffer(session, at(DAY, "16:29"))).isTrue();
        assertThat(OfferPolicy.mayOffer(session, at(DAY, "16:30"))).isFalse();
        assertThat(OfferPolicy.mayOffer(
                        SessionExample.session().in(SessionState.CANCELLED).view(), at(DAY, "10:00")))
                .isFalse();
    }

    private static ZoneId[] zones() {
        return new ZoneId[] {ZONE, ZoneId.of("UTC"), ZoneId.of("Asia/Urumqi"), ZoneId.of("America/Anchorage")};
    }
}
