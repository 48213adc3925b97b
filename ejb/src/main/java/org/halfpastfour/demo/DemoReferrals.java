package org.halfpastfour.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import org.halfpastfour.casework.AcknowledgeEscalation;
import org.halfpastfour.casework.AnswerReferral;
import org.halfpastfour.casework.BreakGlass;
import org.halfpastfour.casework.BrokenGlasses;
import org.halfpastfour.casework.CaseView;
import org.halfpastfour.casework.Cases;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.EndGlass;
import org.halfpastfour.casework.EndReferral;
import org.halfpastfour.casework.EscalationId;
import org.halfpastfour.casework.EscalationReason;
import org.halfpastfour.casework.Escalations;
import org.halfpastfour.casework.GlassReason;
import org.halfpastfour.casework.GlassView;
import org.halfpastfour.casework.RaiseEscalation;
import org.halfpastfour.casework.ReferralId;
import org.halfpastfour.casework.ReferralKind;
import org.halfpastfour.casework.Referrals;
import org.halfpastfour.casework.SendReferral;
import org.halfpastfour.shared.HouseClock;
import org.halfpastfour.shared.Role;

/** Referrals as they stand in each state, one report to the street office, and one case that a colleague opened in an emergency. */
@ApplicationScoped
class DemoReferrals {

    @Inject
    private Referrals referrals;

    @Inject
    private Escalations escalations;

    @Inject
    private BrokenGlasses glasses;

    @Inject
    private DemoErrands errands;

    @Inject
    private Cases cases;

    @Inject
    private HouseClock clock;

    void make(ClientId client, int number, DemoCalendar calendar) {
        switch (number) {
            case 0 -> accepted(send(client, "区就业服务中心", ReferralKind.WORK, "找一份白班的工作", -5, calendar), -4, calendar);
            case 1 -> ended(client, calendar);
            case 2 -> send(client, "社区卫生服务中心", ReferralKind.HEALTH, "做一次全面体检", -3, calendar);
            case 3 -> refused(client, calendar);
            case 4 -> send(client, "法律援助中心", ReferralKind.LEGAL, "咨询租房合同", 0, calendar);
            case 5 -> reported(client, calendar);
            default -> {}
        }
        errands.make(client, number, calendar);
    }

    /** The case of another caseworker, who was away. */
    void lookIn(ClientId client, DemoCalendar calendar) {
        CaseView unused = new ActAs(DemoAccounts.CASEWORKER, Set.of(Role.CASEWORKER)).call(() -> {
            GlassView glass = at(
                    -2,
                    DayOfWeek.THURSDAY,
                    19,
                    calendar,
                    () -> glasses.open(new BreakGlass(client, GlassReason.CASEWORKER_AWAY, "孩子放学没人接，社工电话关机")));
            return at(-2, DayOfWeek.THURSDAY, 20, calendar, () -> {
                CaseView seen = cases.family(client);
                glasses.end(new EndGlass(glass.id(), "查到外婆的电话，外婆已把孩子接回家，请社工明天联系。"));
                return seen;
            });
        });
    }

    private void ended(ClientId client, DemoCalendar calendar) {
        ReferralId id = send(client, "心理咨询中心", ReferralKind.COUNSELLING, "和家人沟通容易发火", -9, calendar);
        accepted(id, -8, calendar);
        at(-2, DayOfWeek.WEDNESDAY, 10, calendar, () -> {
            referrals.end(new EndReferral(id, calendar.day(-2, DayOfWeek.WEDNESDAY), "做完六次咨询，本人说能先停下来再说话。"));
            return id;
        });
    }

    private void refused(ClientId client, DemoCalendar calendar) {
        ReferralId id = send(client, "公共租赁住房中心", ReferralKind.HOUSING, "一家三口合租，想申请公租房", -6, calendar);
        answer(id, false, "材料不全，补齐收入证明后再申请", -4, calendar);
    }

    private void accepted(ReferralId id, int week, DemoCalendar calendar) {
        answer(id, true, "约好周一上午面谈", week, calendar);
    }

    private void answer(ReferralId id, boolean accepted, String words, int week, DemoCalendar calendar) {
        LocalDate on = calendar.day(week, DayOfWeek.TUESDAY);
        ReferralId unused = at(week, DayOfWeek.TUESDAY, 15, calendar, () -> {
            referrals.answer(new AnswerReferral(id, accepted, on, words));
            return id;
        });
    }

    private ReferralId send(
            ClientId client, String service, ReferralKind kind, String purpose, int week, DemoCalendar calendar) {
        LocalDate on = week == 0 ? LocalDate.now(clock) : calendar.day(week, DayOfWeek.MONDAY);
        Callable<ReferralId> work = () -> referrals.send(new SendReferral(client, service, kind, purpose, on, on));
        return week == 0 ? clock.at(clock.instant(), work) : at(week, DayOfWeek.MONDAY, 11, calendar, work);
    }

    private void reported(ClientId client, DemoCalendar calendar) {
        LocalDate on = calendar.day(-3, DayOfWeek.FRIDAY);
        EscalationId id = at(
                -3,
                DayOfWeek.FRIDAY,
                16,
                calendar,
                () -> escalations.raise(new RaiseEscalation(
                        client, "大溪沟街道", EscalationReason.LIVELIHOOD, on, "本人受伤停工，家里没有收入，孩子的午饭费交不上")));
        EscalationId unused = at(-2, DayOfWeek.MONDAY, 9, calendar, () -> {
            escalations.acknowledge(new AcknowledgeEscalation(id, calendar.day(-2, DayOfWeek.MONDAY), "街道民政办 陈主任"));
            return id;
        });
        LocalDate later = calendar.day(-1, DayOfWeek.FRIDAY);
        EscalationId unanswered = at(
                -1,
                DayOfWeek.FRIDAY,
                16,
                calendar,
                () -> escalations.raise(new RaiseEscalation(
                        client, "大溪沟街道", EscalationReason.LIVELIHOOD, later, "误工的补助还没有到，下周的房租交不上")));
    }

    private <T> T at(int week, DayOfWeek day, int hour, DemoCalendar calendar, Callable<T> work) {
        return clock.at(calendar.at(calendar.day(week, day), hour, 0), work);
    }
}
