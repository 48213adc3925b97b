package org.halfpastfour.engagement;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.engagement.EngagementExample.CHILD;
import static org.halfpastfour.engagement.EngagementExample.FIRST;
import static org.halfpastfour.engagement.EngagementExample.LAST;
import static org.halfpastfour.engagement.EngagementExample.OTHER_CHILD;
import static org.halfpastfour.engagement.EngagementExample.at;
import static org.halfpastfour.engagement.EngagementExample.came;
import static org.halfpastfour.engagement.EngagementExample.day;
import static org.halfpastfour.engagement.EngagementExample.ill;
import static org.halfpastfour.engagement.EngagementExample.missed;
import static org.halfpastfour.engagement.EngagementExample.session;

import java.util.List;
import java.util.UUID;
import org.halfpastfour.engagement.EngagementInputs.ConsentedDays;
import org.halfpastfour.shared.Ids;
import org.junit.jupiter.api.Test;

/** Four meetings of a group of peers of 90 minutes each: the whole of one, 40 minutes of one, one excused and one missed. */
class PeerGroupEngagementTest {

    private static final UUID CLIENT = Ids.next();

    private final EngagementExample client = new EngagementExample()
            .expecting(Stream.PEER_GROUP, 4, DosePeriod.IN_ALL, FIRST, LAST)
            .with(session(Stream.PEER_GROUP, day(1, WEDNESDAY), came(CLIENT)))
            .with(session(
                    Stream.PEER_GROUP,
                    day(2, WEDNESDAY),
                    came(CLIENT, at(day(2, WEDNESDAY), 0), at(day(2, WEDNESDAY), 40))))
            .with(session(Stream.PEER_GROUP, day(3, WEDNESDAY), ill(CLIENT)))
            .with(session(Stream.PEER_GROUP, day(4, WEDNESDAY), missed(CLIENT)));

    @Test
    void everyMeasureByHand() {
        Measures measures = client.engagement().of(Stream.PEER_GROUP).measures();
        assertThat(measures.doseMinutes()).isEqualTo(new Share(90 + 40, 3 * 90));
        assertThat(measures.retentionWeeks()).isEqualTo(new Share(2, 3));
        assertThat(measures.missedSessionsInARow()).isEqualTo(1);
        assertThat(client.engagement().interventions()).singleElement().satisfies(progress -> {
            assertThat(progress.attendedTimes()).isEqualTo(2);
            assertThat(progress.dueTimes()).isEqualTo(4 - 1);
            assertThat(progress.lastAttended()).isEqualTo(day(2, WEDNESDAY));
        });
    }

    @Test
    void addsUpWithTheOtherWays() {
        client.classOn(day(1, MONDAY), came(CHILD)).classOn(day(2, MONDAY), missed(OTHER_CHILD));
        assertThat(client.engagement().family().doseMinutes()).isEqualTo(new Share(130 + 90, 270 + 180));
        assertThat(client.engagement().of(Stream.CHILD_CARE).measures().doseMinutes())
                .isEqualTo(new Share(90, 180));
    }

    @Test
    void isReadWithoutAConsentToAttendance() {
        EngagementInputs inputs = client.inputs();
        EngagementInputs unread = new EngagementInputs(
                inputs.from(),
                inputs.to(),
                inputs.asOf(),
                inputs.doses(),
                inputs.careDays(),
                inputs.sessions(),
                List.<ConsentedDays>of());
        assertThat(EngagementFormula.compute(unread).interventions().getFirst().dueTimes())
                .isEqualTo(3);
    }

    @Test
    void whatTheFifthVersionKeptHasNoSuchWay() {
        assertThat(EngagementFormula.again(client.inputs(), 5).streams())
                .extracting(StreamEngagement::stream)
                .containsExactly(Stream.CHILD_CARE, Stream.PARENT_CHILD_EVENT, Stream.FAMILY_REPAIR);
        assertThat(client.engagement().streams())
                .extracting(StreamEngagement::stream)
                .contains(Stream.PEER_GROUP);
        assertThat(new EngagementExample().engagement().streams())
                .extracting(StreamEngagement::stream)
                .doesNotContain(Stream.PEER_GROUP);
    }
}
