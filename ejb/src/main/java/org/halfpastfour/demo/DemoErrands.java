package org.halfpastfour.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.halfpastfour.casework.AskAssessment;
import org.halfpastfour.casework.AskErrand;
import org.halfpastfour.casework.AssessmentRequests;
import org.halfpastfour.casework.Assessments;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.ContactKind;
import org.halfpastfour.casework.ErrandId;
import org.halfpastfour.casework.Errands;
import org.halfpastfour.casework.HelperId;
import org.halfpastfour.casework.HelperView;
import org.halfpastfour.casework.Helpers;
import org.halfpastfour.casework.InstrumentId;
import org.halfpastfour.casework.Occasion;
import org.halfpastfour.casework.OwnDocuments;
import org.halfpastfour.casework.OwnErrands;
import org.halfpastfour.casework.OwnPass;
import org.halfpastfour.casework.PledgeHelper;
import org.halfpastfour.casework.ReportErrand;
import org.halfpastfour.casework.StartCode;
import org.halfpastfour.shared.HouseClock;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Role;

/** What others do for a caseworker: a helper on two errands, and a client who is asked to answer on the own page. */
@ApplicationScoped
class DemoErrands {

    /** Of the demo only; README names it. */
    static final String CODE = "481516";

    private static final int ASKED_DAYS = 10;
    private static final int WRITTEN = 1;
    private static final int OPEN = 2;

    @Inject
    private Helpers helpers;

    @Inject
    private Errands errands;

    @Inject
    private OwnDocuments documents;

    @Inject
    private OwnErrands ownErrands;

    @Inject
    private AssessmentRequests requests;

    @Inject
    private Assessments assessments;

    @Inject
    private HouseClock clock;

    private final ActAs supervisor = new ActAs(DemoAccounts.SUPERVISOR, Set.of(Role.CASE_SUPERVISOR));
    private final ActAs volunteer = new ActAs(DemoAccounts.VOLUNTEER, Set.of(Role.VOLUNTEER));

    void make(ClientId client, int number, DemoCalendar calendar) {
        switch (number) {
            case 0 -> askToAnswer(client);
            case WRITTEN -> written(client, calendar);
            case OPEN -> open(client);
            default -> {}
        }
    }

    private void askToAnswer(ClientId client) {
        InstrumentId form = assessments.of(client).asked().getFirst().id();
        var unused = requests.ask(new AskAssessment(
                client, form, Occasion.DURING, LocalDate.now(clock).plusDays(ASKED_DAYS)));
    }

    /** The helper begins, goes and writes; the caseworker has not looked yet. */
    private void written(ClientId client, DemoCalendar calendar) {
        Instant handed = calendar.at(calendar.day(-1, DayOfWeek.MONDAY), 9, 30);
        HelperId helper = clock.at(
                handed,
                () -> helpers.pledge(new PledgeHelper(
                        DemoSites.DISTRICT,
                        "罗莉",
                        LocalDate.ofInstant(handed, clock.getZone()),
                        LocalDate.ofInstant(handed, clock.getZone()).plusYears(1))));
        StartCode start = clock.at(handed, () -> supervisor.call(() -> helpers.give(helper)));
        OwnPass unused = clock.at(
                handed.plusSeconds(300),
                () -> volunteer.call(() -> Objects.requireNonNull(
                        documents.begin(start.code(), CODE).pass())));
        Instant asked = handed.plus(Duration.ofMinutes(20));
        ErrandId errand = clock.at(asked, () -> ask(client, helper, asked.plus(Duration.ofHours(8))));
        Instant back = asked.plus(Duration.ofHours(9));
        clock.at(
                back,
                () -> volunteer.call(() -> {
                    OwnPass open = Objects.requireNonNull(documents.enter(CODE).pass());
                    ownErrands.report(
                            open,
                            new ReportErrand(
                                    Ids.next(),
                                    errand,
                                    back.minus(Duration.ofMinutes(40)),
                                    "家里",
                                    "本人和母亲",
                                    true,
                                    "本人刚下班，精神还好。母亲膝盖疼，想知道社区医院周末开不开门。",
                                    "把社区医院的门诊时间告诉他们"));
                    documents.close(open);
                    return open;
                }));
    }

    private void open(ClientId client) {
        List<HelperView> bound =
                helpers.own().stream().filter(HelperView::bound).toList();
        if (!bound.isEmpty()) {
            var unused = ask(client, bound.getFirst().id(), clock.instant().plus(Duration.ofHours(26)));
        }
    }

    private ErrandId ask(ClientId client, HelperId helper, Instant when) {
        LocalDate until = LocalDate.now(clock).plusDays(5);
        return errands.ask(new AskErrand(client, helper, ContactKind.HOME_VISIT, when, until));
    }
}
