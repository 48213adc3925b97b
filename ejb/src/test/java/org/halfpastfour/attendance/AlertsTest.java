package org.halfpastfour.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.attendance.MarkSamples.END;
import static org.halfpastfour.attendance.MarkSamples.START;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.halfpastfour.programme.SessionState;
import org.junit.jupiter.api.Test;

class AlertsTest {

    private static final RatioLight ENOUGH = new RatioLight(LightState.GREEN, 2, 1, 30, 2, 2);

    @Test
    void callsForAChildThatIsNotThereFifteenMinutesAfterTheStart() {
        assertThat(kinds(PresenceState.EXPECTED, START.plusSeconds(899))).isEmpty();
        assertThat(kinds(PresenceState.EXPECTED, START.plusSeconds(900))).containsExactly(AlertKind.NOT_ARRIVED);
        assertThat(kinds(PresenceState.EXPECTED, END)).isEmpty();
    }

    @Test
    void callsForAChildThatIsStillThereFifteenMinutesAfterTheEnd() {
        assertThat(kinds(PresenceState.HERE, END.plusSeconds(899))).isEmpty();
        Alert alert = alerts(PresenceState.HERE, END.plusSeconds(1980)).getFirst();
        assertThat(alert.kind()).isEqualTo(AlertKind.NOT_COLLECTED);
        assertThat(alert.minutes()).isEqualTo(33);
    }

    @Test
    void saysNothingOfWhoIsGoneOrAbsent() {
        assertThat(kinds(PresenceState.GONE, END.plusSeconds(3600))).isEmpty();
        assertThat(kinds(PresenceState.ABSENT, START.plusSeconds(1800))).isEmpty();
    }

    @Test
    void namesTheAllergyOfAChildInTheRoomOnly() {
        BoardRow here = MarkSamples.child(PresenceState.HERE);
        BoardRow expected = MarkSamples.child(PresenceState.EXPECTED);
        Map<UUID, String> allergies = Map.of(here.participant(), "花生", expected.participant(), "牛奶");
        List<Alert> alerts =
                new Alerts(allergies, START).of(List.of(board(SessionState.PUBLISHED, ENOUGH, here, expected)));
        assertThat(alerts).extracting(Alert::text).containsExactly("花生");
    }

    @Test
    void callsForMoreAdultsWhenTheyAreTooFew() {
        RatioLight red = new RatioLight(LightState.RED, 1, 1, 0, 2, 2);
        List<Alert> alerts = new Alerts(Map.of(), START).of(List.of(board(SessionState.PUBLISHED, red)));
        assertThat(alerts).extracting(Alert::kind).containsExactly(AlertKind.TOO_FEW_ADULTS);
    }

    @Test
    void callsForASecondAdultBeforeTheFirstChildComes() {
        RatioLight alone = new RatioLight(LightState.AMBER, 1, 0, 0, 2, 2);
        SessionBoard board = board(SessionState.PUBLISHED, alone, MarkSamples.child(PresenceState.EXPECTED));
        assertThat(new Alerts(Map.of(), START.minusSeconds(3601)).of(List.of(board)))
                .isEmpty();
        assertThat(new Alerts(Map.of(), START.minusSeconds(3600)).of(List.of(board)))
                .extracting(Alert::kind)
                .containsExactly(AlertKind.TOO_FEW_ADULTS);
    }

    @Test
    void asksWhoIsThereOnceChildrenAreInOrAwaited() {
        RatioLight unknown = new RatioLight(LightState.NOT_KNOWN, 0, 0, 0, 2, 2);
        RatioLight withChild = new RatioLight(LightState.NOT_KNOWN, 0, 1, 0, 2, 2);
        SessionBoard awaited = board(SessionState.PUBLISHED, unknown, MarkSamples.child(PresenceState.EXPECTED));
        SessionBoard in = board(SessionState.PUBLISHED, withChild, MarkSamples.child(PresenceState.HERE));
        assertThat(new Alerts(Map.of(), START.minusSeconds(3601)).of(List.of(awaited)))
                .isEmpty();
        assertThat(new Alerts(Map.of(), START).of(List.of(awaited)))
                .extracting(Alert::kind)
                .containsExactly(AlertKind.PRESENCE_NOT_KNOWN);
        assertThat(new Alerts(Map.of(), START).of(List.of(in)))
                .extracting(Alert::kind)
                .containsExactly(AlertKind.PRESENCE_NOT_KNOWN);
    }

    @Test
    void tellsHoursBeforeThatFewerAdultsComeThanArePromised() {
        RatioLight shortOf = new RatioLight(LightState.RED, 0, 0, 0, 1, 2);
        assertThat(new Alerts(Map.of(), START.minusSeconds(20_000)).of(List.of(board(SessionState.PUBLISHED, shortOf))))
                .extracting(Alert::kind)
                .containsExactly(AlertKind.TOO_FEW_ADULTS);
    }

    @Test
    void putsWhatIsMostUrgentFirst() {
        BoardRow allergic = MarkSamples.child(PresenceState.HERE);
        RatioLight red = new RatioLight(LightState.RED, 1, 1, 0, 2, 2);
        List<Alert> alerts = new Alerts(Map.of(allergic.participant(), "花生"), END.plusSeconds(1200))
                .of(List.of(board(SessionState.PUBLISHED, red, allergic)));
        assertThat(alerts)
                .extracting(Alert::kind)
                .containsExactly(AlertKind.NOT_COLLECTED, AlertKind.TOO_FEW_ADULTS, AlertKind.ALLERGY);
    }

    @Test
    void saysNothingOfACancelledSession() {
        SessionBoard board = board(SessionState.CANCELLED, ENOUGH, MarkSamples.child(PresenceState.EXPECTED));
        assertThat(new Alerts(Map.of(), START.plusSeconds(1800)).of(List.of(board)))
                .isEmpty();
    }

    private static List<AlertKind> kinds(PresenceState state, Instant now) {
        return alerts(state, now).stream().map(Alert::kind).toList();
    }

    private static List<Alert> alerts(PresenceState state, Instant now) {
        return new Alerts(Map.of(), now).of(List.of(board(SessionState.PUBLISHED, ENOUGH, MarkSamples.child(state))));
    }

    private static SessionBoard board(SessionState state, RatioLight ratio, BoardRow... rows) {
        return new SessionBoard(MarkSamples.session(state), List.of(rows), ratio, true);
    }
}
