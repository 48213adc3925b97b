package org.halfpastfour.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.halfpastfour.casework.AnswerHelp;
import org.halfpastfour.casework.AnswerKind;
import org.halfpastfour.casework.CheckInQuestion;
import org.halfpastfour.casework.CheckInReply;
import org.halfpastfour.casework.CheckInRhythm;
import org.halfpastfour.casework.ClientCheckIns;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.OwnCodes;
import org.halfpastfour.casework.OwnDocuments;
import org.halfpastfour.casework.OwnPass;
import org.halfpastfour.casework.OwnPlans;
import org.halfpastfour.casework.SendCheckIn;
import org.halfpastfour.casework.StartCode;
import org.halfpastfour.shared.HouseClock;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Role;

/** One client who reads the own page, by the account of the family and a code, and says how things are. */
@ApplicationScoped
class DemoCheckIns {

    /** Of the demo only; README names it. */
    static final String CODE = "274159";

    private static final List<Integer> MARKS = List.of(1, 2, 1, 0, 2, 3, 3);
    private static final List<String> HARD = List.of("睡得不好", "", "和老人吵了一架", "工作没了，撑不住", "在找工作", "", "孩子数学跟不上");
    private static final int CALLED = 3;

    @Inject
    private OwnCodes codes;

    @Inject
    private OwnDocuments documents;

    @Inject
    private OwnPlans plans;

    @Inject
    private ClientCheckIns checkIns;

    @Inject
    private HouseClock clock;

    /** As its caseworker, who lets the client speak in between. */
    void make(ClientId client, ActAs parent, DemoCalendar calendar) {
        Instant handed = calendar.at(calendar.day(-8, DayOfWeek.TUESDAY), 10, 20);
        StartCode start = clock.at(handed, () -> codes.give(client));
        at(handed.plusSeconds(120), parent, () -> documents.begin(start.code(), CODE));
        for (int week = 0; week < MARKS.size(); week++) {
            Instant said = calendar.at(calendar.day(week - 7, DayOfWeek.FRIDAY), 20, 10);
            SendCheckIn answers = answers(week);
            at(said, parent, () -> {
                OwnPass pass = Objects.requireNonNull(documents.enter(CODE).pass());
                plans.checkIn(pass, answers);
                documents.close(pass);
                return pass;
            });
            if (week == CALLED) {
                clock.at(said.plusSeconds(1500), () -> {
                    checkIns.of(client).checkIns().stream()
                            .filter(each -> each.help() != null)
                            .forEach(each ->
                                    checkIns.answer(new AnswerHelp(client, each.id(), "打了电话，谈了半小时，周一陪着去就业服务站")));
                    return null;
                });
            }
        }
    }

    private static SendCheckIn answers(int week) {
        List<CheckInReply> replies = CheckInRhythm.USUAL.questions().stream()
                .map(question -> reply(question, week))
                .toList();
        return new SendCheckIn(Ids.next(), replies, false);
    }

    private static CheckInReply reply(CheckInQuestion question, int week) {
        boolean first = question.equals(CheckInRhythm.USUAL.questions().getFirst());
        boolean hard = question.equals(CheckInRhythm.USUAL.questions().get(2));
        return question.kind() == AnswerKind.SCALE
                ? new CheckInReply(question, first ? MARKS.get(week) : (MARKS.get(week) + week) % 4 + 1, "")
                : new CheckInReply(question, null, hard ? HARD.get(week) : "");
    }

    private <T> T at(Instant then, ActAs parent, Callable<T> work) {
        return clock.at(then, () -> parent.call(work));
    }

    static ActAs parent(DemoSite site, DemoFamily family) {
        return new ActAs(DemoAccounts.parentOf(site, family), Set.of(Role.PARENT));
    }
}
