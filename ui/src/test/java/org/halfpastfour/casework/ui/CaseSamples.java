package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.casework.AgreementView;
import org.halfpastfour.casework.CaseLifeView;
import org.halfpastfour.casework.CaseView;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.GoalDomain;
import org.halfpastfour.casework.GoalId;
import org.halfpastfour.casework.GoalScale;
import org.halfpastfour.casework.GoalState;
import org.halfpastfour.casework.GoalView;
import org.halfpastfour.casework.InterventionId;
import org.halfpastfour.casework.InterventionView;
import org.halfpastfour.casework.Judgement;
import org.halfpastfour.casework.LinkedHousehold;
import org.halfpastfour.casework.PlanId;
import org.halfpastfour.casework.PlanTemplateView;
import org.halfpastfour.casework.PlanTemplates;
import org.halfpastfour.casework.PlanView;
import org.halfpastfour.casework.Responsible;
import org.halfpastfour.casework.ResponsibleKind;
import org.halfpastfour.engagement.DosePeriod;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** A case with a plan, a goal and an agreement that stand, and the forms over it, on a fixed day. */
final class CaseSamples {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final UUID MEETINGS = new UUID(3, 1);
    static final LinkedHousehold HOUSEHOLD =
            new LinkedHousehold(new UUID(4, 1), null, null, null, LocalDate.of(2026, 11, 10), List.of());
    static final GoalView GOAL = new GoalView(
            new GoalId(new UUID(2, 1)),
            2,
            GoalDomain.PARENTING,
            "每周一起吃三次晚饭",
            GoalState.ACHIEVED,
            new GoalScale(List.of("从不", "偶尔", "每周三次", "几乎每天", "每天")),
            new Judgement(1, TODAY.minusDays(5)),
            CLOCK.instant(),
            List.of(new InterventionView(
                    new InterventionId(MEETINGS),
                    1,
                    org.halfpastfour.engagement.Stream.FAMILY_REPAIR,
                    "两周一次家庭会谈",
                    8,
                    DosePeriod.IN_ALL,
                    TODAY.minusDays(60),
                    TODAY.plusDays(60),
                    null,
                    new Responsible(ResponsibleKind.FACILITATOR, "陈老师"))));

    private static final PlanTemplates TEMPLATES = new PlanTemplates() {
        @Override
        public List<PlanTemplateView> all() {
            return List.of();
        }
    };

    private CaseSamples() {}

    static CaseWords words() {
        return new CaseWords(new Words(CLOCK), CLOCK);
    }

    static CaseDialogs dialogs() {
        return new CaseDialogs(null, null, null, null, null, new Errors(CLOCK), words());
    }

    static PlanDialogs plans() {
        return new PlanDialogs(null, TEMPLATES, dialogs(), words());
    }

    static CaseView family(@Nullable PlanView plan, @Nullable AgreementView agreement) {
        return new CaseView(
                new ClientId(new UUID(1, 1)),
                "C-1",
                "张三",
                "13800000000",
                "500103",
                "李社工",
                "大溪沟社工点",
                true,
                false,
                TODAY.minusDays(100),
                agreement,
                plan,
                List.of(GOAL),
                List.of(HOUSEHOLD),
                List.of(),
                List.of(),
                CaseLifeView.OPEN);
    }

    static PlanView plan(@Nullable LocalDate review) {
        return new PlanView(new PlanId(new UUID(5, 1)), 3, LocalDate.of(2026, 9, 1), review);
    }

    static <T> Stream<T> all(Component root, Class<T> kind) {
        Stream<T> own = kind.isInstance(root) ? Stream.of(kind.cast(root)) : Stream.empty();
        return Stream.concat(own, root.getChildren().flatMap(child -> all(child, kind)));
    }
}
