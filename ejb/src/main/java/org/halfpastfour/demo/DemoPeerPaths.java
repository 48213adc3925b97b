package org.halfpastfour.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.halfpastfour.casework.BeginPeerPath;
import org.halfpastfour.casework.BeginProbation;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.MakeTrainingRound;
import org.halfpastfour.casework.PassPeerGate;
import org.halfpastfour.casework.PeerCandidate;
import org.halfpastfour.casework.PeerGate;
import org.halfpastfour.casework.PeerGates;
import org.halfpastfour.casework.PeerPathId;
import org.halfpastfour.casework.PeerPathView;
import org.halfpastfour.casework.PeerPaths;
import org.halfpastfour.casework.PeerPathsOfCase;
import org.halfpastfour.casework.PeerPolicies;
import org.halfpastfour.casework.PeerPost;
import org.halfpastfour.casework.PeerStanding;
import org.halfpastfour.casework.PeerTraining;
import org.halfpastfour.casework.RepairGroups;
import org.halfpastfour.casework.SetPeerPolicy;
import org.halfpastfour.casework.TrainingRoundId;
import org.halfpastfour.shared.HouseClock;
import org.halfpastfour.shared.Role;
import org.jspecify.annotations.Nullable;

/** Two clients on the way to helping others: one on probation, one who waits for a supervisor. */
@ApplicationScoped
class DemoPeerPaths {

    private final ActAs caseworker = new ActAs(DemoAccounts.CASEWORKER, Set.of(Role.CASEWORKER));
    private final ActAs supervisor = new ActAs(DemoAccounts.SUPERVISOR, Set.of(Role.CASE_SUPERVISOR));

    @Inject
    private DemoPartRecords parts;

    @Inject
    private RepairGroups groups;

    @Inject
    private PeerPaths paths;

    @Inject
    private PeerGates gates;

    @Inject
    private PeerPolicies policies;

    @Inject
    private PeerTraining training;

    @Inject
    private HouseClock clock;

    void make(DemoSite site, DemoCalendar calendar) {
        part(supervisor, site, "peer policy", () -> at(calendar, -4, this::ask));
        part(caseworker, site, "peer wishes", () -> at(calendar, -3, () -> wish(calendar)));
        part(supervisor, site, "peer approval", () -> at(calendar, -2, () -> approve(calendar)));
        part(caseworker, site, "peer training", () -> at(calendar, -1, () -> train(calendar)));
        part(caseworker, site, "peer probation", () -> at(calendar, -1, () -> beginProbation(calendar)));
    }

    private void part(ActAs who, DemoSite site, String name, Runnable work) {
        who.call(() -> {
            parts.make(site.part(name), work::run);
            return null;
        });
    }

    private void at(DemoCalendar calendar, int week, Runnable work) {
        var unused = clock.at(calendar.at(calendar.monday(week), 14, 0), () -> {
            work.run();
            return true;
        });
    }

    /** Less than what the product came with, and a round of training. */
    private void ask() {
        LocalDate today = LocalDate.now(clock);
        policies.set(
                new SetPeerPolicy(DemoSites.DISTRICT, today, 3, List.of(PeerPost.EVENT_HELPER, PeerPost.PEER_TALK)));
        var unused = training.make(
                new MakeTrainingRound(DemoSites.DISTRICT, "秋季同伴志愿者培训", today.plusDays(14), today.plusDays(18)));
    }

    private void wish(DemoCalendar calendar) {
        List<PeerCandidate> own = groups.choices().peers();
        for (int which : List.of(2, 4)) {
            ClientId client = own.get(which).client();
            LocalDate today = calendar.monday(-3);
            PeerPathId unused =
                    gates.begin(new BeginPeerPath(client, PeerStanding.IN_GOOD_STANDING, today, "每次约谈都按时，家里支持。"));
            pass(client, PeerGate.WISH, today, "我想告诉后来的人，这一年是怎么过来的。", null);
        }
    }

    private void approve(DemoCalendar calendar) {
        ClientId client = paths.overview().onTheWay().getFirst().client();
        PeerPathView path = paths.of(client).paths().getFirst();
        gates.pass(new PassPeerGate(
                path.id(),
                path.version(),
                PeerGate.APPROVAL,
                calendar.monday(-2),
                "谈过两次，想得清楚。",
                null,
                List.of(PeerPost.EVENT_HELPER)));
    }

    private void train(DemoCalendar calendar) {
        next(PeerGate.TRAINING)
                .ifPresent(view -> pass(
                        view.client(),
                        PeerGate.TRAINING,
                        calendar.monday(-1),
                        "五天都到了，练习认真。",
                        view.rounds().getFirst().id()));
    }

    private void beginProbation(DemoCalendar calendar) {
        next(PeerGate.PROBATION).ifPresent(view -> {
            PeerPathView path = view.paths().getFirst();
            gates.beginProbation(new BeginProbation(
                    path.id(),
                    path.version(),
                    view.mentors().getFirst().account(),
                    calendar.monday(-1),
                    calendar.monday(11)));
        });
    }

    private Optional<PeerPathsOfCase> next(PeerGate gate) {
        return groups.choices().peers().stream()
                .map(PeerCandidate::client)
                .map(paths::of)
                .filter(view ->
                        view.current().filter(path -> path.next() == gate).isPresent())
                .findFirst();
    }

    private void pass(ClientId client, PeerGate gate, LocalDate on, String words, @Nullable TrainingRoundId round) {
        PeerPathView path = paths.of(client).paths().getFirst();
        gates.pass(new PassPeerGate(path.id(), path.version(), gate, on, words, round, List.of()));
    }
}
