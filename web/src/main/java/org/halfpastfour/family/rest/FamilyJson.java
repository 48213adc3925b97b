package org.halfpastfour.family.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.family.ChildRow;
import org.halfpastfour.family.ChildView;
import org.halfpastfour.family.ConsentStanding;
import org.halfpastfour.family.ConsentView;
import org.halfpastfour.family.HouseholdView;
import org.halfpastfour.shared.rest.ApiWords;
import org.jspecify.annotations.Nullable;

/** Families as the API shows them: ids and names to book and collect with, and no health note. */
final class FamilyJson {

    private FamilyJson() {}

    /** A household with its children and adults. */
    public record Household(UUID id, UUID home, String name, List<Child> children, List<Adult> adults) {

        static Household from(HouseholdView household) {
            return new Household(
                    household.id().value(),
                    household.home().value(),
                    household.name(),
                    household.children().stream().map(Child::from).toList(),
                    household.adults().stream()
                            .map(adult -> new Adult(adult.id().value(), adult.name(), adult.phone()))
                            .toList());
        }
    }

    /**
     * A child.
     *
     * @param held whether the staff of the home still looks at the entry; until then it cannot be booked
     * @param consents left out in lists of children
     * @param agreed how it stands with each kind of consent; left out in lists of children
     */
    public record Child(
            UUID id,
            String name,
            LocalDate birthDate,
            boolean held,
            @Nullable List<Consent> consents,
            @Nullable List<Standing> agreed) {

        static Child from(ChildView child) {
            return new Child(
                    child.id().value(),
                    child.name(),
                    child.birthDate(),
                    child.held(),
                    child.consents().stream().map(Consent::from).toList(),
                    child.agreed().standings().stream().map(Standing::from).toList());
        }

        static Child from(ChildRow child) {
            return new Child(child.id().value(), child.name(), child.birthDate(), child.held(), null, null);
        }
    }

    /** A consent that holds now or will; see {@code POST /consents/{id}/withdrawal}. */
    public record Consent(
            UUID id,
            String kind,
            UUID signer,
            int textVersion,
            Instant signedAt,
            LocalDate from,
            @Nullable LocalDate to) {

        static Consent from(ConsentView consent) {
            return new Consent(
                    consent.id().value(),
                    ApiWords.of(consent.kind()),
                    consent.signer().value(),
                    consent.textVersion(),
                    consent.signedAt(),
                    consent.period().from(),
                    consent.period().to());
        }
    }

    /**
     * How it stands with one kind of consent.
     *
     * @param until the last day on which what was signed under an older text counts
     */
    public record Standing(
            String kind,
            String state,
            List<String> against,
            @Nullable LocalDate until) {

        static Standing from(ConsentStanding standing) {
            return new Standing(
                    ApiWords.of(standing.kind()), ApiWords.of(standing.state()), standing.against(), standing.until());
        }
    }

    public record Adult(UUID id, String name, @Nullable String phone) {}
}
