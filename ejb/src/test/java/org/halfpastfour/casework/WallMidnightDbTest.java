package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.testing.TestJpa;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The day by which the wall judges is the day of the homes, whatever the zone of the database: a consent's and a grant's
 * last day ends at midnight there, and their first day begins there.
 */
class WallMidnightDbTest {

    private static final String EVERY_ZONE_AND_DAY = """
            zone,                day
            Asia/Shanghai,       2026-11-24
            Asia/Shanghai,       2026-12-31
            Asia/Shanghai,       2028-02-29
            Pacific/Kiritimati,  2026-11-24
            Pacific/Kiritimati,  2026-12-31
            America/Los_Angeles, 2026-11-24
            America/Los_Angeles, 2026-12-31
            Europe/London,       2027-03-28
            UTC,                 2026-12-31
            """;

    private CaseScene scene;
    private AccountId caseworker;

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = EVERY_ZONE_AND_DAY)
    void aConsentIsReadUntilMidnightOfItsLastDay(ZoneId zone, LocalDate day) {
        consentedUntil(zone, day);
        assertThat(seenAt("family_member", beforeMidnight(day, zone))).isEqualTo(2);
        assertThat(seenAt("family_member", afterMidnight(day.plusDays(1), zone)))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = EVERY_ZONE_AND_DAY)
    void aConsentIsReadFromMidnightOfItsFirstDay(ZoneId zone, LocalDate day) {
        consentedUntil(zone, day.plusDays(9));
        scene.sql("UPDATE casework.client_household SET from_date = ?", day.minusDays(9));
        scene.sql("UPDATE casework.attendance_consent SET from_date = ?", day);
        assertThat(seenAt("family_member", beforeMidnight(day.minusDays(1), zone)))
                .isZero();
        assertThat(seenAt("family_member", afterMidnight(day, zone))).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = EVERY_ZONE_AND_DAY)
    void aCaseworkerSeesTheOwnCasesUntilMidnightOfTheGrantsLastDay(ZoneId zone, LocalDate day) {
        consentedUntil(zone, day.plusDays(9));
        scene.sql("UPDATE account.account_grant SET valid_to = ?", day);
        assertThat(seenAt("client", beforeMidnight(day, zone))).isEqualTo(1);
        assertThat(seenAt("client", afterMidnight(day.plusDays(1), zone))).isZero();
    }

    private void consentedUntil(ZoneId zone, LocalDate day) {
        scene = new CaseScene(beforeMidnight(day.minusDays(3), zone));
        caseworker = scene.caseworker("caseworker");
        CaseScene.Family family = scene.family("7K3M-9XQ2");
        CaseScene.Desk desk = scene.by(caseworker);
        ClientId client = desk.open("C-1", family.code());
        assertThat(desk.consent(client, family, scene.today)).isNotNull();
        scene.sql("UPDATE casework.attendance_consent SET to_date = ?", day);
    }

    private long seenAt(String relation, Clock then) {
        return scene.by(caseworker, then).ask(() -> ((Number) TestJpa.entityManager()
                        .createNativeQuery("SELECT count(*) FROM casework." + relation)
                        .getSingleResult())
                .longValue());
    }

    private static Clock beforeMidnight(LocalDate day, ZoneId zone) {
        return Clock.fixed(day.plusDays(1).atStartOfDay(zone).minusSeconds(1).toInstant(), zone);
    }

    private static Clock afterMidnight(LocalDate day, ZoneId zone) {
        return Clock.fixed(day.atStartOfDay(zone).toInstant(), zone);
    }
}
