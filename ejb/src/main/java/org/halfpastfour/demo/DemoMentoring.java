package org.halfpastfour.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.halfpastfour.casework.CaseworkerTitles;
import org.halfpastfour.casework.CaseworkerView;
import org.halfpastfour.casework.EnterTitle;
import org.halfpastfour.casework.MakePair;
import org.halfpastfour.casework.MentoringLine;
import org.halfpastfour.casework.MentoringPairs;
import org.halfpastfour.casework.NoteMentoringVisit;
import org.halfpastfour.casework.PairId;
import org.halfpastfour.casework.PairView;
import org.halfpastfour.casework.TitleId;
import org.halfpastfour.casework.TitleKind;
import org.halfpastfour.shared.HouseClock;
import org.halfpastfour.shared.Role;
import org.jspecify.annotations.Nullable;

/** A pair of caseworkers with a visit, and what they are qualified in. */
@ApplicationScoped
class DemoMentoring {

    private final ActAs caseworker = new ActAs(DemoAccounts.CASEWORKER, Set.of(Role.CASEWORKER));
    private final ActAs colleague = new ActAs(DemoPeople.OTHER_CASEWORKER, Set.of(Role.CASEWORKER));
    private final ActAs supervisor = new ActAs(DemoAccounts.SUPERVISOR, Set.of(Role.CASE_SUPERVISOR));

    @Inject
    private DemoPartRecords parts;

    @Inject
    private MentoringPairs pairs;

    @Inject
    private CaseworkerTitles titles;

    @Inject
    private HouseClock clock;

    void make(DemoSite site, DemoCalendar calendar) {
        part(supervisor, site, "pair", () -> at(calendar, -4, () -> pair(calendar)));
        part(caseworker, site, "pair visit", () -> at(calendar, -2, () -> visit(calendar)));
        part(colleague, site, "pair said", () -> at(calendar, -1, () -> say("看到了怎么开口，下次我先问。")));
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

    private void pair(DemoCalendar calendar) {
        List<CaseworkerView> colleagues = pairs.colleagues();
        CaseworkerView newer = colleagues.getFirst();
        CaseworkerView older = colleagues.getLast();
        PairId unused = pairs.make(new MakePair(
                newer.district(), newer.account(), older.account(), "学会家访时怎么开口，怎么写记录。", calendar.monday(-4)));
        title(newer, TitleKind.SOCIAL_WORK_ASSISTANT, "渝社工 2021-0417", null);
        title(older, TitleKind.COUNSELLOR, "渝心咨 2019-0086", calendar.monday(3));
    }

    private void title(CaseworkerView of, TitleKind kind, String number, @Nullable LocalDate expires) {
        TitleId unused = titles.enter(new EnterTitle(
                of.district(),
                of.account(),
                kind,
                "",
                number,
                LocalDate.now(clock).minusYears(3),
                expires));
    }

    private void visit(DemoCalendar calendar) {
        PairView pair = pairs.overview().pairs().getFirst();
        pairs.visited(new NoteMentoringVisit(pair.id(), calendar.monday(-2), "一起家访，先听，后问。"));
        say("问得自然，记录可以再短一些。");
    }

    private void say(String words) {
        PairView pair = pairs.overview().pairs().getFirst();
        pairs.say(new MentoringLine(pair.visits().getFirst().id(), words));
    }
}
