package org.halfpastfour.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.casework.ui.CaseSamples.CLOCK;
import static org.halfpastfour.casework.ui.CaseSamples.TODAY;
import static org.halfpastfour.casework.ui.CaseSamples.all;
import static org.halfpastfour.casework.ui.CaseSamples.dialogs;
import static org.halfpastfour.casework.ui.CaseSamples.words;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.ContactForm;
import org.halfpastfour.casework.ContactId;
import org.halfpastfour.casework.ContactKind;
import org.halfpastfour.casework.ContactRhythm;
import org.halfpastfour.casework.ContactView;
import org.halfpastfour.casework.ContactsOfCase;
import org.halfpastfour.casework.DueClient;
import org.halfpastfour.casework.DueContact;
import org.halfpastfour.casework.DueState;
import org.halfpastfour.casework.DueStreet;
import org.halfpastfour.casework.LivesAt;
import org.halfpastfour.casework.OwnRhythm;
import org.halfpastfour.casework.RhythmUnit;
import org.halfpastfour.casework.VisitPhase;
import org.halfpastfour.casework.WriteContact;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.testing.OpenPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OpenPage.class)
class ContactPagesTest {

    private static final ClientId CLIENT = new ClientId(new UUID(1, 1));
    private static final UUID ATTEMPT = new UUID(3, 1);
    private static final LivesAt HOME = new LivesAt("人民路", "3 号 2-1");
    private static final ContactView WRITTEN = new ContactView(
            new ContactId(new UUID(2, 1)),
            ContactKind.INTERVIEW,
            CLOCK.instant().minusSeconds(7200),
            "工作站",
            "本人",
            false,
            "没有来",
            "周五再约",
            "李社工",
            null,
            CLOCK.instant(),
            null,
            false);

    @Test
    void oneTapFillsTheFormWithKindTimeAndPlace() {
        assertThat(fields(null, ContactKind.HOME_VISIT))
                .containsExactly(
                        ContactKind.HOME_VISIT, "REACHED", "", "", TODAY, LocalTime.of(10, 0), "人民路 3 号 2-1", "");
    }

    @Test
    void aCorrectionIsFilledWithWhatStands() {
        assertThat(fields(WRITTEN, null))
                .containsExactly(
                        ContactKind.INTERVIEW, "NOT_REACHED", "没有来", "周五再约", TODAY, LocalTime.of(8, 0), "工作站", "本人");
    }

    @Test
    void theFormSendsWhatStandsInIt() {
        WriteContact sent = form(WRITTEN, null).command();
        assertThat(sent.attempt()).isEqualTo(ATTEMPT);
        assertThat(sent.corrects()).isEqualTo(WRITTEN.id());
        assertThat(sent.at()).isEqualTo(WRITTEN.at());
        assertThat(sent.reached()).isFalse();
    }

    @Test
    void eachThingThatIsDueLeadsToItsForm() {
        StreetPanel panel = new StreetPanel(
                new DueStreet(
                        "人民路",
                        List.of(new DueClient(
                                CLIENT,
                                "C-1",
                                "张三",
                                "13800000000",
                                HOME,
                                List.of(due(ContactKind.HOME_VISIT, DueState.OVERDUE))))),
                contactWords());
        assertThat(all(panel, Anchor.class).map(Anchor::getHref))
                .containsExactly(
                        "cases/" + CLIENT + "/contacts",
                        "tel:13800000000",
                        "cases/" + CLIENT + "/contact?kind=HOME_VISIT");
        assertThat(panel.getElement().getTextRecursively())
                .contains("人民路", "1 个家庭", "张三", "3 号 2-1", "家庭走访", "逾期", "没有联系上");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void aCaseSaysWhatIsDueWhereAndHowOften(String language) {
        UI.getCurrent().setLocale(Locale.forLanguageTag(language));
        String said = new VisitPanel(view(true), visits(), contactWords(), () -> {})
                .getElement()
                .getTextRecursively();
        assertThat(said).contains("人民路 3 号 2-1", "家里刚搬家").doesNotContain("!{", "casework.");
        assertThat(said).contains(language.equals("en") ? "every 2 weeks" : "每 2 周一次");
    }

    @Test
    void onlyItsCaseworkerCorrectsAContact() {
        assertThat(all(new ContactList(view(true), contactWords()), Anchor.class))
                .hasSize(1);
        assertThat(all(new ContactList(view(false), contactWords()), Anchor.class))
                .isEmpty();
    }

    @Test
    void theAddressIsFilledWithWhatStands() {
        assertThat(values(visits().address(view(true), () -> {}))).isEqualTo(List.of("人民路", "3 号 2-1"));
    }

    @Test
    void aScheduleThatStandsIsSentAsItStands() {
        List<VisitPhase> stands = List.of(
                new VisitPhase(ContactKind.HOME_VISIT, 0, new ContactRhythm(1, RhythmUnit.MONTH)),
                new VisitPhase(ContactKind.HOME_VISIT, 7, new ContactRhythm(5, RhythmUnit.WEEK)),
                new VisitPhase(ContactKind.CALL, 0, new ContactRhythm(2, RhythmUnit.WEEK)));
        assertThat(new ScheduleFields(stands, new Forms(new Errors(CLOCK)), contactWords()).phases())
                .isEqualTo(stands);
    }

    private static List<Object> values(CaseFormDialog form) {
        List<Object> values = new ArrayList<>();
        all(form, HasValue.class).forEach(field -> values.add(field.getValue()));
        return values;
    }

    private static List<Object> fields(@Nullable ContactView corrects, @Nullable ContactKind kind) {
        List<Object> values = new ArrayList<>();
        all(form(corrects, kind), HasValue.class).forEach(field -> {
            Object value = field.getValue();
            values.add(value instanceof Enum<?> word && !(word instanceof ContactKind) ? word.name() : value);
        });
        return values;
    }

    private static ContactFields form(@Nullable ContactView corrects, @Nullable ContactKind kind) {
        return new ContactFields(
                new ContactForm(CLIENT, "张三", null, HOME, corrects, false),
                ATTEMPT,
                kind,
                new Forms(new Errors(CLOCK)),
                contactWords());
    }

    private static ContactsOfCase view(boolean own) {
        return new ContactsOfCase(
                CLIENT,
                "C-1",
                "张三",
                own,
                !own,
                false,
                HOME,
                true,
                Arrays.stream(DueState.values())
                        .map(state -> due(ContactKind.CALL, state))
                        .toList(),
                List.of(new OwnRhythm(ContactKind.CALL, new ContactRhythm(2, RhythmUnit.WEEK), TODAY, "家里刚搬家")),
                List.of(WRITTEN),
                List.of());
    }

    private static DueContact due(ContactKind kind, DueState state) {
        LocalDate by = TODAY.plusDays(3);
        return new DueContact(kind, state, by, TODAY.minusDays(9), TODAY.minusDays(1));
    }

    private static ContactWords contactWords() {
        return new ContactWords(words());
    }

    private static VisitDialogs visits() {
        return new VisitDialogs(null, dialogs(), contactWords());
    }
}
