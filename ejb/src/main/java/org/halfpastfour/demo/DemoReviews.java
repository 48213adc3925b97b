package org.halfpastfour.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import org.halfpastfour.casework.BeginReview;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.GoalState;
import org.halfpastfour.casework.ReviewChoice;
import org.halfpastfour.casework.ReviewId;
import org.halfpastfour.casework.ReviewSignatures;
import org.halfpastfour.casework.ReviewView;
import org.halfpastfour.casework.ReviewedGoal;
import org.halfpastfour.casework.Reviews;
import org.halfpastfour.casework.SaveReview;
import org.halfpastfour.casework.StandingGoal;
import org.halfpastfour.shared.HouseClock;
import org.halfpastfour.shared.Role;

/** Reviews of three of the demo's cases: one is signed, one was returned, and one waits. */
@ApplicationScoped
class DemoReviews {

    private static final int RETURNED = 2;
    private static final int SIGNED = 4;
    private static final int WAITING = 5;

    @Inject
    private Reviews reviews;

    @Inject
    private ReviewSignatures signatures;

    @Inject
    private HouseClock clock;

    private final ActAs supervisor = new ActAs(DemoAccounts.SUPERVISOR, Set.of(Role.CASE_SUPERVISOR));

    void make(ClientId client, int number, DemoCalendar calendar) {
        switch (number) {
            case RETURNED -> {
                ReviewId review = sent(client, calendar, -1);
                onTuesday(calendar, -1, () -> {
                    signatures.giveBack(new ReviewChoice(review, null, "请写明孩子缺席多的原因，再送一次。"));
                    return true;
                });
            }
            case SIGNED -> {
                ReviewId review = sent(client, calendar, -2);
                onTuesday(calendar, -2, () -> {
                    signatures.sign(new ReviewChoice(review, null));
                    return true;
                });
            }
            case WAITING -> {
                var unused = sent(client, calendar, -1);
            }
            default -> {}
        }
    }

    private ReviewId sent(ClientId client, DemoCalendar calendar, int week) {
        LocalDate monday = calendar.monday(week);
        return at(calendar, monday, () -> {
            ReviewId id = reviews.begin(new BeginReview(client, null, null));
            ReviewView draft = reviews.read(id);
            int saved = reviews.save(new SaveReview(
                    id,
                    draft.version(),
                    draft.basis().goals().stream().map(DemoReviews::said).toList(),
                    "孩子放学后有人照看，作业多在课堂完成；亲子时间还不固定，下一阶段先把周末的活动定下来。",
                    monday.plusWeeks(13)));
            reviews.submit(new ReviewChoice(id, saved));
            return id;
        });
    }

    private static ReviewedGoal said(StandingGoal goal) {
        boolean described = goal.scale().isDescribed();
        return described
                ? new ReviewedGoal(goal.goal(), GoalState.IMPROVING, 1, "比上次稳定，孩子自己也愿意来。")
                : new ReviewedGoal(goal.goal(), GoalState.IN_PROGRESS, null, "刚刚开始，还看不出变化。");
    }

    private void onTuesday(DemoCalendar calendar, int week, Callable<Boolean> decision) {
        var unused = supervisor.call(() -> at(calendar, calendar.day(week, DayOfWeek.TUESDAY), decision));
    }

    private <T> T at(DemoCalendar calendar, LocalDate day, Callable<T> work) {
        return clock.at(calendar.at(day, 14, 30), work);
    }
}
