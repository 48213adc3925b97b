package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.halfpastfour.shared.BothLanguages;
import org.halfpastfour.shared.InvalidInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan starts from what people say and from a template. */
class PlanStartsDbTest {

    private CaseScene scene;
    private CaseScene.Desk desk;
    private CaseScene.Desk supervisor;
    private ClientId client;

    @BeforeEach
    void aCaseWithoutAPlan() {
        scene = new CaseScene();
        desk = scene.by(scene.caseworker("caseworker"));
        supervisor = scene.bySupervisor(scene.supervisor("supervisor", CaseScene.DISTRICT), CaseScene.DISTRICT);
        client = desk.open("C-1", null);
    }

    @AfterEach
    void onlyTheTemplatesOfTheProductStay() {
        scene.database.clear();
        scene.sql("DELETE FROM casework.plan_template WHERE district_code IS NOT NULL");
    }

    @Test
    void whatIsSaidNamesItsSourceAndIsCorrectedBesideIt() throws SQLException {
        IntakeId first = desk.ask(() -> desk.get(Intakes.class).write(PlanSamples.said(client, scene.today)));
        IntakeId second = desk.ask(() -> desk.get(Intakes.class)
                .write(new WriteIntake(client, IntakeSource.NEIGHBOUR, "陈阿姨", scene.today, "只吵过一次", "", "", first)));
        List<IntakeView> said =
                supervisor.ask(() -> supervisor.get(Intakes.class).of(client));
        assertThat(said).extracting(IntakeView::id).containsExactly(first, second);
        assertThat(said).extracting(IntakeView::corrects).containsExactly(null, first);
        assertThat(scene.strings("SELECT record_kind FROM casework.read_log ORDER BY at DESC, id DESC LIMIT 1"))
                .containsExactly("intake");
    }

    @Test
    void nobodySaidItTomorrowNorOfAnotherCase() {
        assertThatThrownBy(() -> desk.ask(
                        () -> desk.get(Intakes.class).write(PlanSamples.said(client, scene.today.plusDays(1)))))
                .isInstanceOf(InvalidInput.class);
        ClientId stranger = desk.open("C-2", null);
        IntakeId other = desk.ask(() -> desk.get(Intakes.class).write(PlanSamples.said(stranger, scene.today)));
        assertThatThrownBy(() -> desk.ask(() -> desk.get(Intakes.class)
                        .write(new WriteIntake(client, IntakeSource.OTHER, "谁", scene.today, "说", "", "", other))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void everyTemplateOfTheProductStartsAPlanInBothLanguages() {
        List<PlanTemplateView> all = templates(desk);
        assertThat(all).hasSize(3);
        for (PlanTemplateView template : all) {
            for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                ClientId other = desk.open(template.id().toString().substring(33) + language.getLanguage(), null);
                PlanId plan = desk.ask(() -> desk.get(PlanTemplates.class).start(start(template, other, language)));
                assertThat(plan).isNotNull();
                CaseView view = desk.read(other);
                assertThat(view.goals())
                        .hasSameSizeAs(template.outline().goals())
                        .allSatisfy(goal -> {
                            assertThat(goal.isDraft()).isFalse();
                            assertThat(goal.interventions()).isNotEmpty();
                        });
                assertThat(view.goals().getFirst().wording())
                        .isEqualTo(
                                template.outline().goals().getFirst().wording().in(language));
            }
        }
    }

    @Test
    void aPlanThatIsInForceIsNotStartedAgain() {
        PlanTemplateView template = templates(desk).getFirst();
        assertThat(desk.ask(
                        () -> desk.get(PlanTemplates.class).start(start(template, client, Locale.SIMPLIFIED_CHINESE))))
                .isNotNull();
        assertThatThrownBy(() -> desk.ask(
                        () -> desk.get(PlanTemplates.class).start(start(template, client, Locale.SIMPLIFIED_CHINESE))))
                .matches(CaseError.PLAN_IN_FORCE::stopped);
        CaseHistory history = desk.ask(() -> desk.get(CaseHistories.class).read(client, null, null));
        assertThat(history.versions()).hasSize(1);
    }

    @Test
    void aSupervisorKeepsThoseOfTheDistrictInVersions() {
        PlanOutline outline = templates(supervisor).getFirst().outline();
        PlanTemplateId own = keep(supervisor, null, 0, new PlanOutline(new BothLanguages("本区方案", ""), outline.goals()));
        assertThat(templates(desk)).extracting(PlanTemplateView::id).contains(own);
        assertThat(keep(supervisor, own, 1, new PlanOutline(new BothLanguages("本区方案二", ""), List.of())))
                .isEqualTo(own);
        assertThatThrownBy(() -> keep(supervisor, own, 1, outline)).matches(CaseError.PLAN_TEMPLATE_CHANGED::stopped);
        assertThat(of(own).number()).isEqualTo(2);
        assertThat(of(own).outline().name().in(Locale.ENGLISH)).isEqualTo("本区方案二");
        supervisor.tell(() -> supervisor.get(PlanTemplates.class).end(own, 2));
        assertThat(templates(desk)).hasSize(3);
    }

    @Test
    void nobodyChangesThoseOfTheProductOrOfAnotherDistrict() {
        PlanTemplateView shipped = templates(supervisor).getFirst();
        assertThat(shipped.own()).isFalse();
        assertThatThrownBy(() -> keep(supervisor, shipped.id(), 1, shipped.outline()))
                .matches(CaseError.PLAN_TEMPLATE_CHANGED::stopped);
        PlanTemplateId own = keep(supervisor, null, 0, shipped.outline());
        CaseScene.Desk elsewhere =
                scene.bySupervisor(scene.supervisor("elsewhere", CaseScene.OTHER_DISTRICT), CaseScene.OTHER_DISTRICT);
        assertThat(templates(elsewhere)).hasSize(3);
        assertThatThrownBy(() ->
                        elsewhere.tell(() -> elsewhere.get(PlanTemplates.class).end(own, 1)))
                .matches(CaseError.PLAN_TEMPLATE_CHANGED::stopped);
        assertThatThrownBy(() -> keep(elsewhere, null, 0, shipped.outline())).isInstanceOf(InvalidInput.class);
    }

    private PlanTemplateView of(PlanTemplateId id) {
        return templates(desk).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static PlanTemplateId keep(CaseScene.Desk by, PlanTemplateId template, int number, PlanOutline outline) {
        return by.ask(() ->
                by.get(PlanTemplates.class).keep(new KeepTemplate(template, number, CaseScene.DISTRICT, outline)));
    }

    private static List<PlanTemplateView> templates(CaseScene.Desk by) {
        return by.ask(() -> by.get(PlanTemplates.class).all());
    }

    private StartPlan start(PlanTemplateView template, ClientId whose, Locale language) {
        return new StartPlan(template.id(), new MakePlan(whose, scene.today, scene.today.plusDays(90)), language);
    }
}
