package org.halfpastfour.family.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.AdultView;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.ChildView;
import org.halfpastfour.family.ConsentId;
import org.halfpastfour.family.ConsentKind;
import org.halfpastfour.family.ConsentSheet;
import org.halfpastfour.family.ConsentStanding;
import org.halfpastfour.family.ConsentState;
import org.halfpastfour.family.ConsentView;
import org.halfpastfour.family.Families;
import org.halfpastfour.family.FamilyAccounts;
import org.halfpastfour.family.FamilyEndings;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.HouseholdView;
import org.halfpastfour.family.KnownPhones;
import org.halfpastfour.family.ReferralCodes;
import org.halfpastfour.family.Sex;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.testing.OpenPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a family reads of its consents, and what it can do. */
@ExtendWith(OpenPage.class)
class ConsentPartTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final AdultId MOTHER = AdultId.of(new UUID(0, 1));
    private static final ConsentKind KIND = ConsentKind.PHOTOS;

    @Test
    void whatNobodySignedIsReadAndSignedOrRefused() {
        ConsentPart part = part(ConsentState.NOT_GIVEN, List.of(), List.of(), null);
        assertThat(text(part)).contains("拍照", "未签署");
        assertThat(buttons(part)).containsExactly("阅读并签署", "不同意");
    }

    @Test
    void whatOneSignedIsReadOrWithdrawn() {
        ConsentPart part = part(ConsentState.GIVEN, List.of(signed(MOTHER, false)), List.of(), null);
        assertThat(text(part)).contains("已签署", "李梅");
        assertThat(buttons(part)).containsExactly("查看或撤回");
    }

    @Test
    void aTextThatChangedIsSignedAgainUntilADay() {
        ConsentPart part = part(ConsentState.ASKED_AGAIN, List.of(signed(MOTHER, true)), List.of(), TODAY.plusDays(7));
        assertThat(text(part)).contains("请重新签署", "11月30日", "旧版");
        assertThat(buttons(part)).containsExactly("阅读并签署", "查看或撤回");
    }

    @Test
    void whoDoesNotAgreeIsNamedToTheOther() {
        ConsentPart part = part(ConsentState.REFUSED, List.of(signed(MOTHER, false)), List.of(), null);
        assertThat(text(part)).contains("有监护人不同意", "不同意：王强");
        assertThat(buttons(part)).containsExactly("查看或撤回");
    }

    @Test
    void whatWasTakenBackIsStillReadAsItStood() {
        ConsentPart part = part(ConsentState.NOT_GIVEN, List.of(), List.of(withdrawn()), null);
        assertThat(text(part)).contains("撤回");
        assertThat(buttons(part)).containsExactly("阅读并签署", "不同意", "查看");
    }

    private static ConsentView signed(AdultId signer, boolean again) {
        return new ConsentView(
                ConsentId.of(new UUID(0, 7)),
                KIND,
                signer,
                "李梅",
                1,
                DateRange.since(TODAY),
                NOW,
                true,
                null,
                false,
                again);
    }

    private static ConsentView withdrawn() {
        return new ConsentView(
                ConsentId.of(new UUID(0, 8)),
                KIND,
                MOTHER,
                "李梅",
                1,
                DateRange.since(TODAY),
                NOW,
                false,
                NOW,
                false,
                false);
    }

    private static ConsentPart part(
            ConsentState state, List<ConsentView> signed, List<ConsentView> ended, @Nullable LocalDate until) {
        List<String> against = state == ConsentState.REFUSED ? List.of("王强") : List.of();
        var sheet = new ConsentSheet(List.of(new ConsentStanding(KIND, state, against, until)), ended);
        var child = new ChildView(
                ChildId.of(new UUID(0, 2)),
                "王小雨",
                LocalDate.of(2018, 3, 5),
                Sex.FEMALE,
                null,
                2,
                List.of(),
                List.of(),
                null,
                signed,
                sheet,
                false,
                List.of(),
                true,
                false,
                1);
        var mother = new AdultView(MOTHER, "李梅", null, true, true, false, 1);
        var household = new HouseholdView(
                HouseholdId.of(new UUID(0, 3)),
                HomeId.of(new UUID(0, 4)),
                "王家",
                "7K3M-9XQ2",
                false,
                List.of(child),
                List.of(mother),
                Map.of());
        return new ConsentPart(desk(), household, child);
    }

    @SuppressWarnings("NullAway") // nothing here asks for what keeps answers
    private static FamilyActions desk() {
        return new FamilyActions(
                new Families(),
                new FamilyAccounts(),
                new FamilyEndings(),
                new ReferralCodes(),
                new KnownPhones(),
                null,
                new Errors(CLOCK),
                new Words(CLOCK));
    }

    private static List<String> buttons(Component root) {
        return all(root)
                .filter(Button.class::isInstance)
                .map(button -> ((Button) button).getText())
                .toList();
    }

    private static String text(Component root) {
        return root.getElement().getTextRecursively();
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(ConsentPartTest::all));
    }
}
