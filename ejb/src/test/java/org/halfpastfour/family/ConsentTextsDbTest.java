package org.halfpastfour.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.family.FamilyWorld.TODAY;
import static org.halfpastfour.family.FamilyWorld.run;
import static org.halfpastfour.family.FamilyWorld.sql;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.halfpastfour.account.Language;
import org.halfpastfour.shared.ChangedMeanwhile;
import org.halfpastfour.shared.FieldError;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.CaseSideWords;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What guardians sign: version after version, and what was signed as it stood. */
class ConsentTextsDbTest {

    /** The kind of which these tests write versions for the present day. */
    private static final ConsentKind KIND = ConsentKind.PHOTOS;

    private final FamilyWorld world = new FamilyWorld();
    private final ConsentTexts texts = world.wiring.get(ConsentTexts.class);
    private final Consents consents = world.wiring.get(Consents.class);
    private final HouseholdId household = world.household("王小雨", "李梅");
    private final ChildId child = world.view(household).children().getFirst().id();
    private final AdultId mother = world.view(household).adults().getFirst().id();

    @ParameterizedTest
    @EnumSource
    void everyVersionThatCameWithTheProductIsWholeInBothLanguages(ConsentKind kind) {
        List<ConsentTextView> shipped =
                all(kind).stream().filter(one -> one.by() == null).toList();
        assertThat(shipped).isNotEmpty();
        assertThat(run(() -> consents.texts(kind))).isNotEmpty();
        for (ConsentTextView text : shipped) {
            assertThat(text.in(Language.CHINESE).text())
                    .containsPattern("[\\u4e00-\\u9fff]{10}")
                    .contains("我同意", "撤回");
            assertThat(text.in(Language.ENGLISH).text())
                    .contains("gree", "withdraw")
                    .doesNotContainPattern("[\\u4e00-\\u9fff]");
            Arrays.stream(Language.values()).forEach(language -> {
                ConsentWording said = text.in(language);
                assertThat(said.changed().isEmpty()).isEqualTo(text.version() == 1);
                assertThat(said.text() + said.changed())
                        .doesNotContainPattern(CaseSideWords.ANY)
                        .doesNotContain(CaseSideWords.MEETING);
            });
        }
    }

    @Test
    void theNewestTextUnderFourteenNamesTheLawWhyWhoAndHow() {
        ConsentTextView text = all(ConsentKind.SENSITIVE_DATA).stream()
                .filter(one -> one.by() == null)
                .findFirst()
                .orElseThrow();
        assertThat(text.in(Language.CHINESE).text()).contains("第三十一条", "为什么", "谁能看到", "撤回");
        assertThat(text.in(Language.ENGLISH).text()).contains("article 31", "Why", "Who sees it", "withdraw");
    }

    @Test
    void whatWasSignedIsReadAsItStoodAndAskedAgainWhereTheTextChanged() {
        write(KIND, TODAY, null, "first");
        sign(KIND);
        write(KIND, TODAY, null, "second");
        assertThat(standing().state()).as("nobody is asked again").isEqualTo(ConsentState.GIVEN);
        write(KIND, TODAY, TODAY.plusDays(7), "third");
        assertThat(standing().state()).isEqualTo(ConsentState.ASKED_AGAIN);
        assertThat(standing().until()).isEqualTo(TODAY.plusDays(7));
        ConsentView signed = child().consents().getFirst();
        assertThat(signed.askedAgain()).isTrue();
        assertThat(run(() -> consents.texts(KIND)))
                .filteredOn(text -> text.version() == signed.textVersion())
                .extracting(text -> text.in(Language.ENGLISH).text())
                .containsExactly("first text");
        sign(KIND);
        assertThat(standing().state()).isEqualTo(ConsentState.GIVEN);
        assertThat(child().consents()).hasSize(2);
        done(() -> consents.refuse(new RefuseConsent(child, mother, KIND)));
        assertThat(child().consents()).isEmpty();
        assertThat(child().agreed().ended()).hasSize(2);
    }

    @Test
    void anOldPaperIsSignedOnlyWhileNobodyIsAskedAgain() {
        write(KIND, TODAY, null, "paper");
        int paper = run(() -> consents.texts(KIND)).getFirst().version();
        write(KIND, TODAY, null, "newer");
        done(() -> world.families.giveConsent(new GiveConsent(child, mother, KIND, paper, TODAY, TODAY)));
        write(KIND, TODAY, TODAY.plusDays(1), "newest");
        assertThatThrownBy(() -> done(() -> world.families.giveConsent(
                        new GiveConsent(child, mother, KIND, paper, TODAY.plusDays(1), null))))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .extracting(FieldError::code)
                        .containsExactly(FamilyError.CONSENT_TEXT_OUTDATED.code()));
    }

    @Test
    void aTextOfLaterIsNotSignedYetAndLapsesWhatWasSignedInTime() {
        ConsentKind kind = ConsentKind.PARTICIPATION;
        int before = sign(kind);
        LocalDate from = LocalDate.of(2041, 3, 1);
        write(kind, from, from.plusDays(30), "later");
        int later = all(kind).getFirst().version();
        assertThat(later).isGreaterThan(before);
        assertThatThrownBy(() -> done(
                        () -> world.families.giveConsent(new GiveConsent(child, mother, kind, later, TODAY, null))))
                .isInstanceOf(InvalidInput.class);
        assertThat(missing(from.minusDays(1))).doesNotContain("consent-missing", "consent-asked-again");
        assertThat(missing(from)).doesNotContain("consent-missing").contains("consent-asked-again");
        assertThat(missing(from.plusDays(30))).doesNotContain("consent-missing").contains("consent-asked-again");
        assertThat(missing(from.plusDays(31))).contains("consent-missing").doesNotContain("consent-asked-again");
    }

    @Test
    void aVersionCountsFromNoDayThatIsOverNorBeforeTheOneBefore() {
        ConsentKind kind = ConsentKind.TRIPS;
        assertThatThrownBy(() -> write(kind, TODAY.minusDays(1), null, "x")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> write(kind, TODAY, TODAY.minusDays(1), "x")).isInstanceOf(InvalidInput.class);
        write(kind, LocalDate.of(2041, 3, 1), null, "later");
        assertThatThrownBy(() -> write(kind, LocalDate.of(2041, 2, 28), null, "x"))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void whoWritesOverWhatAnotherWroteIsTold() {
        int seen = all(KIND).getFirst().version();
        write(KIND, TODAY, null, "first");
        assertThatThrownBy(() -> run(() -> texts.write(command(KIND, TODAY, null, "second", seen))))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE programme.consent_text SET text_zh = 'x'",
                "DELETE FROM programme.consent_text",
                "UPDATE programme.consent_text SET old_until = counts_from WHERE version > 1"
            })
    void noVersionIsEverChanged(String statement) {
        assertRefused("consent_text_kept", () -> sql(statement));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind = 'TRIPS'",
                "text_version = 2",
                "from_date = from_date - 1",
                "signed_at = now()",
                "to_date = NULL"
            })
    void whatWasSignedStaysAsItWas(String change) {
        done(() -> world.families.giveConsent(
                new GiveConsent(child, mother, ConsentKind.LEAVES_ALONE, 1, TODAY, TODAY.plusDays(3))));
        assertRefused(
                "consent_as_signed",
                () -> sql("UPDATE programme.consent SET " + change + " WHERE child_id = ?", child.value()));
    }

    private static void assertRefused(String constraint, ThrowingCallable statement) {
        assertThatThrownBy(statement).rootCause().hasMessageContaining(constraint);
    }

    private void write(ConsentKind kind, LocalDate from, @Nullable LocalDate oldUntil, String said) {
        int after = all(kind).getFirst().version();
        run(() -> texts.write(command(kind, from, oldUntil, said, after)));
    }

    private static WriteConsentText command(
            ConsentKind kind, LocalDate from, @Nullable LocalDate oldUntil, String said, int after) {
        return new WriteConsentText(
                kind,
                from,
                Map.of(
                        Language.CHINESE, new ConsentWording(said + "文字", "变化"),
                        Language.ENGLISH, new ConsentWording(said + " text", "changed")),
                oldUntil,
                after);
    }

    private List<ConsentTextView> all(ConsentKind kind) {
        return run(() -> texts.of(kind));
    }

    private List<String> missing(LocalDate on) {
        return run(() -> world.directory.toAskFor(child, on));
    }

    /** The version that was signed. */
    private int sign(ConsentKind kind) {
        int version = run(() -> consents.texts(kind)).getFirst().version();
        done(() -> world.families.giveConsent(new GiveConsent(child, mother, kind, version, TODAY, null)));
        return version;
    }

    private ConsentStanding standing() {
        return child().agreed().of(KIND);
    }

    private ChildView child() {
        return world.view(household).children().getFirst();
    }

    private static void done(Runnable work) {
        run(() -> {
            work.run();
            return true;
        });
    }
}
