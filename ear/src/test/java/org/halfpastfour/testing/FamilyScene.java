package org.halfpastfour.testing;

import static org.halfpastfour.testing.Rows.ask;
import static org.halfpastfour.testing.Rows.id;
import static org.halfpastfour.testing.Rows.run;

import java.util.UUID;

/** Families of a home that no other test knows, and who else belongs to them. */
public abstract class FamilyScene {

    /** Where they sign up. */
    public abstract UUID home();

    /** A child of nine with a mother who may collect it and an uncle who must not, known to the home, all papers signed. */
    public Family family() {
        String name = "安" + (1000 + Math.floorMod(System.nanoTime(), 9000));
        UUID child = id("""
                WITH own AS (SELECT ?::uuid AS home),
                ids AS MATERIALIZED (
                    SELECT uuidv7() AS household, uuidv7() AS child, uuidv7() AS mother, uuidv7() AS uncle),
                child AS (
                    INSERT INTO programme.person (id, kind, name, birth_date, sex, grade)
                    SELECT child, 'CHILD', '%1$s', (current_date - interval '9 years 2 months')::date, 'FEMALE', 3
                    FROM ids),
                adults AS (
                    INSERT INTO programme.person (id, kind, name, phone)
                    SELECT mother, 'ADULT', '%1$s妈妈', '13900004301' FROM ids
                    UNION ALL SELECT uncle, 'ADULT', '%1$s舅舅', '13900004302' FROM ids),
                household AS (
                    INSERT INTO programme.household (id, home_id, name, code, created_at)
                    SELECT household, home, '%1$s家', 'SC' || upper(right(household::text, 10)), now() FROM ids, own),
                members AS (
                    INSERT INTO programme.household_member (id, household_id, person_id, from_date)
                    SELECT uuidv7(), household, person, current_date - 30 FROM ids, unnest(ARRAY[child, mother]) person),
                guardian AS (
                    INSERT INTO programme.guardianship (id, child_id, adult_id, relation, from_date)
                    SELECT uuidv7(), child, mother, 'MOTHER', current_date - 30 FROM ids),
                ban AS (
                    INSERT INTO programme.pickup_authority
                        (id, child_id, adult_id, kind, from_date, reason, recorded_by, recorded_at)
                    SELECT uuidv7(), child, uncle, 'FORBIDDEN', current_date - 30, '监护人书面要求', mother, now()
                    FROM ids),
                note AS (
                    INSERT INTO programme.health_note
                        (id, child_id, allergy, medication, instructions, answered_by, answered_at)
                    SELECT uuidv7(), child, '', '', '', mother, now() FROM ids),
                consents AS (
                    INSERT INTO programme.consent (id, child_id, adult_id, kind, text_version, from_date, signed_at)
                    SELECT uuidv7(), child, mother, kind, 1, current_date - 30, now()
                    FROM ids, unnest(ARRAY['PARTICIPATION', 'SENSITIVE_DATA']) kind)
                SELECT child FROM ids""".formatted(name), home());
        return new Family(child, name, name + "妈妈", name + "舅舅");
    }

    /** The same family with another name of the child. */
    public Family called(Family family, String name) {
        run("UPDATE programme.person SET name = '" + name + "' WHERE id = ?", family.child());
        return new Family(family.child(), name, family.mother(), family.bannedUncle());
    }

    /** Makes who signs in with that account a guardian of the child whose rights are blocked; answers the adult. */
    public UUID blockedGuardian(Family family, String login) {
        return ask("""
                WITH adult AS (
                    SELECT p.id FROM programme.person p JOIN account.account a ON a.id = p.account_id
                    WHERE a.login_name = '%s')
                INSERT INTO programme.guardianship
                    (id, child_id, adult_id, relation, from_date, blocked_at, blocked_reason)
                SELECT uuidv7(), '%s', id, 'FATHER', current_date - 30, now(), '法院裁定' FROM adult
                RETURNING adult_id""".formatted(login, family.child()), UUID.class);
    }

    /** The child belongs to the household of who signs in with that account, too. */
    public void alsoBelongsTo(Family family, String login) {
        ask("""
                INSERT INTO programme.household_member (id, household_id, person_id, from_date)
                SELECT uuidv7(), g.household_id, '%s', current_date - 1 FROM account.account_grant g
                JOIN account.account a ON a.id = g.account_id
                WHERE a.login_name = '%s' AND g.household_id IS NOT NULL LIMIT 1
                RETURNING id""".formatted(family.child(), login), UUID.class);
    }

    /** Who signs in with that account is a guardian of the child from now on. */
    public void isGuardianOf(Family family, String login) {
        ask("""
                INSERT INTO programme.guardianship (id, child_id, adult_id, relation, from_date)
                SELECT uuidv7(), '%2$s', p.id, 'FATHER', current_date - 30
                FROM programme.person p JOIN account.account a ON a.id = p.account_id WHERE a.login_name = '%1$s'
                RETURNING id""".formatted(login, family.child()), UUID.class);
    }

    /** Who signs in with that account is a person of a family as well. */
    public void isAPerson(String login) {
        ask("""
                INSERT INTO programme.person (id, kind, name, account_id)
                SELECT uuidv7(), 'ADULT', '安爸爸', a.id FROM account.account a WHERE a.login_name = '%s'
                RETURNING id""".formatted(login), UUID.class);
    }

    /** The same once more, as it was before: other tests sign in with these accounts. */
    public void belongsToNobodyElse(Family family, String login) {
        run(
                "DELETE FROM programme.guardianship g USING programme.person p JOIN account.account a ON a.id = p.account_id"
                        + " WHERE g.adult_id = p.id AND a.login_name = '" + login + "' AND g.child_id = ?",
                family.child());
        run(
                "DELETE FROM programme.household_member m USING account.account_grant g JOIN account.account a"
                        + " ON a.id = g.account_id WHERE m.household_id = g.household_id AND a.login_name = '" + login
                        + "' AND m.person_id = ?",
                family.child());
    }

    public void isNoPerson(String login) {
        ask("""
                DELETE FROM programme.person p USING account.account a
                WHERE p.account_id = a.id AND a.login_name = '%s' RETURNING p.id""".formatted(login), UUID.class);
    }

    /**
     * A family of this scene.
     *
     * @param name of the child
     */
    public record Family(UUID child, String name, String mother, String bannedUncle) {}

    public UUID motherOf(Family family) {
        return ask("SELECT adult_id FROM programme.guardianship WHERE child_id = '" + family.child() + "'", UUID.class);
    }

    public UUID householdOf(Family family) {
        return ask(
                "SELECT household_id FROM programme.household_member WHERE person_id = '" + family.child() + "'",
                UUID.class);
    }

    public UUID householdOfAccount(String login) {
        return ask(
                "SELECT g.household_id FROM account.account_grant g JOIN account.account a ON a.id = g.account_id"
                        + " WHERE a.login_name = '" + login + "' AND g.household_id IS NOT NULL LIMIT 1",
                UUID.class);
    }

    public UUID uncleOf(Family family) {
        return ask(
                "SELECT adult_id FROM programme.pickup_authority WHERE child_id = '" + family.child() + "'",
                UUID.class);
    }
}
