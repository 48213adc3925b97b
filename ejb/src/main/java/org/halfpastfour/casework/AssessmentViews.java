package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountDirectory;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.PersonNames;
import org.halfpastfour.engagement.Engagement;
import org.jspecify.annotations.Nullable;

/** Puts assessments together for who reads them. */
@ApplicationScoped
class AssessmentViews {

    @Inject
    CaseRecords files;

    @Inject
    CaseContentRecords contents;

    @Inject
    AssessmentRecords records;

    @Inject
    EngagementReader engagement;

    @Inject
    CaseReadRule rule;

    @Inject
    AccountDirectory accounts;

    @Inject
    Wall wall;

    @Inject
    Clock clock;

    AssessmentsOfCase of(Client client) {
        boolean own = rule.isOwn(client) && client.standing(LocalDate.now(clock)) != CaseStanding.CLOSED;
        Set<AttendanceConsentId> live = AttendanceConsent.live(
                files.of(List.of(client.id().value()), AttendanceConsent.OF_CLIENTS, AttendanceConsent.class),
                LocalDate.now(clock));
        List<KeptInstrument> instruments = records.instruments(client.id());
        List<AssessmentRequestView> requests =
                files.of(client.id(), AssessmentRequest.OF_CLIENT, AssessmentRequest.class).stream()
                        .map(request -> request.view(LocalDate.now(clock)))
                        .toList();
        if (own && requests.stream().anyMatch(request -> request.state() == RequestState.OVER)) {
            records.forgetOver();
        }
        List<InstrumentResults> results =
                results(instruments, files.of(client.id(), Assessment.OF_CLIENT, Assessment.class));
        return new AssessmentsOfCase(
                client.id(),
                client.name(),
                own,
                !rule.isOwn(client) && rule.isSupervised(client),
                instruments.stream()
                        .filter(instrument -> instrument.isAsked() && isFor(instrument, client))
                        .map(instrument -> instrument.view(false))
                        .toList(),
                results,
                requests,
                goals(client.id()),
                meanwhile(client, results),
                live);
    }

    /** One of another district is not asked here, although who asks may see it. */
    static boolean isFor(KeptInstrument instrument, Client client) {
        return instrument.district() == null || instrument.district().equals(client.district());
    }

    AssessmentView one(KeptInstrument instrument, Assessment assessment) {
        return views(instrument, List.of(assessment), names(List.of(assessment)))
                .getFirst();
    }

    private List<InstrumentResults> results(List<KeptInstrument> instruments, List<Assessment> written) {
        Map<UUID, String> names = names(written);
        return instruments.stream()
                .map(instrument -> new InstrumentResults(
                        instrument.view(false),
                        views(
                                instrument,
                                written.stream()
                                        .filter(each -> each.instrument().equals(instrument.id()))
                                        .toList(),
                                names)))
                .filter(result -> !result.assessments().isEmpty())
                .toList();
    }

    private static List<AssessmentView> views(
            KeptInstrument instrument, List<Assessment> written, Map<UUID, String> names) {
        var by = instrument.instrument();
        Set<UUID> corrected = written.stream()
                .map(Assessment::corrects)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return written.stream()
                .map(each -> each.view(by, writer(each, names), corrected))
                .toList();
    }

    private static @Nullable String writer(Assessment written, Map<UUID, String> names) {
        UUID by = written.writtenBy();
        return by == null ? null : names.getOrDefault(by, PersonNames.UNKNOWN.displayName());
    }

    /** Who wrote has left the case perhaps, so that accounts are asked for the names. */
    private Map<UUID, String> names(List<Assessment> written) {
        Set<AccountId> writers = written.stream()
                .flatMap(each -> Stream.ofNullable(each.writtenBy()))
                .map(AccountId::of)
                .collect(Collectors.toSet());
        Map<AccountId, PersonNames> names =
                writers.isEmpty() ? Map.of() : wall.onProgrammeSide(() -> accounts.names(writers));
        return names.entrySet().stream()
                .collect(Collectors.toMap(
                        each -> each.getKey().value(), each -> each.getValue().displayName()));
    }

    private GoalsAttained goals(ClientId client) {
        List<Goal> goals = files.of(client, Goal.CURRENT, Goal.class);
        return new GoalsAttained(
                goals.size(),
                goals.stream()
                        .flatMap(goal -> Stream.ofNullable(goal.judgement()))
                        .map(Judgement::attainment)
                        .toList());
    }

    /** Of no longer time than a period may have, up to the last answers. */
    private @Nullable Engagement meanwhile(Client client, List<InstrumentResults> results) {
        List<InstrumentResults> held =
                results.stream().filter(each -> each.held().size() > 1).toList();
        LocalDate to = held.stream()
                .map(InstrumentResults::last)
                .max(Comparator.naturalOrder())
                .orElse(null);
        LocalDate from = held.stream()
                .map(InstrumentResults::first)
                .min(Comparator.naturalOrder())
                .orElse(null);
        if (to == null || from == null || !from.isBefore(to)) {
            return null;
        }
        LocalDate earliest = to.minusMonths(Engagements.LONGEST_MONTHS);
        CaseContents read = contents.of(List.of(client.id().value()));
        return engagement
                .read(client, read, from.isBefore(earliest) ? earliest : from, to)
                .engagement();
    }
}
