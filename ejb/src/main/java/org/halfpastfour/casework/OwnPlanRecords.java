package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfpastfour.engagement.Engagement;
import org.jspecify.annotations.Nullable;

/** Puts a client's own page together, of what the database shows to this one transaction. */
@ApplicationScoped
class OwnPlanRecords {

    private static final int MOST_READS = 300;

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    CaseRecords files;

    @Inject
    CaseContentRecords contents;

    @Inject
    EngagementDesk desk;

    @Inject
    CheckInRecords checkIns;

    @Inject
    Clock clock;

    OwnPlanView read(Client client) {
        LocalDate today = LocalDate.now(clock);
        CaseContents records = contents.of(List.of(client.id().value()));
        CheckInRhythm rhythm = checkIns.rhythm(client.id());
        List<CheckInView> answered = checkIns.latest(client.id());
        String caseworker = caseworker();
        List<GoalView> goals = goals(client.id(), records);
        List<OwnAppointment> appointments = asked(OwnKey.APPOINTMENTS, OwnAppointment.class);
        List<OwnReading> reads = reads();
        List<OwnAssessment> asked = asked(client.id(), today);
        return new OwnPlanView(
                caseworker,
                client.life(today, false),
                goals,
                engagement(client, records, today),
                appointments,
                consents(records, today),
                reads,
                rhythm,
                answered,
                next(rhythm, answered, today),
                asked);
    }

    /** As the caseworker's page computes it; nothing is kept. It comes last: for days that are not known it leaves the wall, and the page. */
    private Engagement engagement(Client client, CaseContents records, LocalDate today) {
        return desk.measured(client, records, EngagementDesk.usualStart(client, records.plan(), today), today)
                .engagement();
    }

    private List<GoalView> goals(ClientId client, CaseContents records) {
        return files.of(client, Goal.CURRENT, Goal.class).stream()
                .map(goal -> GoalView.of(goal, records.interventions()))
                .toList();
    }

    private static List<AttendanceConsentView> consents(CaseContents records, LocalDate today) {
        return records.frames().consents().stream()
                .filter(consent -> !consent.isWithdrawn() && !consent.isOver(today))
                .map(AttendanceConsent::view)
                .toList();
    }

    private List<OwnReading> reads() {
        return entities.createNamedQuery(OwnKey.READS, OwnReading.class)
                .setParameter("most", MOST_READS)
                .getResultList();
    }

    private List<OwnAssessment> asked(ClientId client, LocalDate today) {
        List<AssessmentRequest> open = files.of(client, AssessmentRequest.OF_CLIENT, AssessmentRequest.class).stream()
                .filter(request -> request.isOpen(today))
                .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        Map<UUID, AssessmentDraft> kept = files.of(client, AssessmentDraft.OF_CLIENT, AssessmentDraft.class).stream()
                .collect(Collectors.toMap(AssessmentDraft::request, Function.identity()));
        return open.stream()
                .map(request -> asked(request, kept.get(request.id().value())))
                .toList();
    }

    private OwnAssessment asked(AssessmentRequest request, @Nullable AssessmentDraft kept) {
        return new OwnAssessment(
                request.id(),
                files.get(KeptInstrument.class, request.instrument().value()).instrument(),
                request.until(),
                kept == null ? Map.of() : kept.answers(),
                kept == null ? 0 : kept.reached());
    }

    private <T> List<T> asked(String query, Class<T> type) {
        return entities.createNamedQuery(query, type)
                .setParameter("at", clock.instant())
                .getResultList();
    }

    private @Nullable String caseworker() {
        return entities.createNamedQuery(OwnKey.CASEWORKER, String.class).getSingleResult();
    }

    private @Nullable LocalDate next(CheckInRhythm rhythm, List<CheckInView> answered, LocalDate today) {
        return answered.stream()
                .filter(each -> !each.replies().isEmpty())
                .findFirst()
                .map(last -> LocalDate.ofInstant(last.at(), clock.getZone()).plusDays(rhythm.everyDays()))
                .filter(day -> day.isAfter(today))
                .orElse(null);
    }
}
