package org.halfpastfour.family.ui;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Supplier;
import org.halfpastfour.account.RepeatedRequests;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.AdultView;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.ChildNotFound;
import org.halfpastfour.family.ChildView;
import org.halfpastfour.family.Consents;
import org.halfpastfour.family.Families;
import org.halfpastfour.family.FamilyAccounts;
import org.halfpastfour.family.FamilyEndings;
import org.halfpastfour.family.FamilyError;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.KnownPhones;
import org.halfpastfour.family.ReferralCodes;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** What the parts of a page about families share: the use cases, words, and what to do when something changed. */
class FamilyActions {

    private final Families families;
    private final FamilyAccounts accounts;
    private final FamilyEndings endings;
    private final ReferralCodes referrals;
    private final KnownPhones phones;
    private final RepeatedRequests once;
    private final Errors errors;
    private final FamilyWords words;
    private Runnable changed = () -> {};

    @Inject
    Consents consents;

    @Inject
    FamilyActions(
            Families families,
            FamilyAccounts accounts,
            FamilyEndings endings,
            ReferralCodes referrals,
            KnownPhones phones,
            RepeatedRequests once,
            Errors errors,
            Words words) {
        this.families = families;
        this.accounts = accounts;
        this.endings = endings;
        this.referrals = referrals;
        this.phones = phones;
        this.once = once;
        this.errors = errors;
        this.words = new FamilyWords(words);
    }

    Errors errors() {
        return errors;
    }

    Families families() {
        return families;
    }

    Consents consents() {
        return consents;
    }

    FamilyAccounts accounts() {
        return accounts;
    }

    FamilyEndings endings() {
        return endings;
    }

    ChildView child(HouseholdId household, ChildId id) {
        return families.household(household).children().stream()
                .filter(child -> child.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ChildNotFound(id));
    }

    AdultView adult(HouseholdId household, AdultId id) {
        return families.household(household).adults().stream()
                .filter(adult -> adult.id().equals(id))
                .findFirst()
                .orElseThrow(() -> FamilyError.ADULT_NOT_FOUND.told(id));
    }

    ReferralCodes referrals() {
        return referrals;
    }

    FamilyWords words() {
        return words;
    }

    /** @param own the number as it is registered of this very person, or null */
    PhoneQuestion phoneQuestion(@Nullable String own) {
        return new PhoneQuestion(phones, words.words(), own);
    }

    Forms form() {
        return new Forms(errors);
    }

    /** The text of a code, such as what a child still lacks. */
    String said(String code) {
        return errors.text(code, Map.of());
    }

    void whenChanged(Runnable reload) {
        changed = reload;
    }

    void tellChange() {
        changed.run();
    }

    /** Does what one tap asks for. */
    void attempt(String done, Runnable work) {
        try {
            work.run();
            Notices.done(done);
            tellChange();
        } catch (RuntimeException refusal) {
            Notices.refused(errors.text(refusal));
        }
    }

    /** Does the work of a form once, however often it is sent. */
    void once(String key, Object command, Runnable work) {
        var unused = once.once(key, command, String.class, () -> {
            work.run();
            return "done";
        });
    }

    <T> T once(String key, Object command, Class<T> answer, Supplier<T> work) {
        return once.once(key, command, answer, work);
    }
}
