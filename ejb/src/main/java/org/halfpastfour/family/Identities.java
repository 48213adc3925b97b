package org.halfpastfour.family;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.halfpastfour.account.Caller;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Roles;

/**
 * One person, one record. The staff of a home sees side by side who may be the same person, joins the two records or says
 * that they are two people, and takes a join back.
 */
@Stateless
@RolesAllowed(Roles.HOME_STAFF)
public class Identities {

    @Inject
    private Caller caller;

    @Inject
    private LikenessViews views;

    @Inject
    private JoinDesk desk;

    /** How many questions wait for an answer at the home. */
    public int waiting(HomeId home) {
        caller.mustServeHome(home.value());
        return views.waiting(home).size();
    }

    /** The questions that were put when somebody was entered or renamed; the oldest first. */
    public List<AlikePair> questions(HomeId home) {
        caller.mustServeHome(home.value());
        return views.questions(home);
    }

    /** Questions about this household only. */
    public List<AlikePair> questionsOf(HouseholdId household) {
        return views.questionsOf(household);
    }

    /** People in the books already who may be the same, of whom nobody said yet that they are two: fifty, and further ones as these are answered. */
    public List<AlikePair> inTheBooks(HomeId home) {
        caller.mustServeHome(home.value());
        return views.inTheBooks(home);
    }

    /** The latest joins at the home that stand. */
    public List<JoinView> joins(HomeId home) {
        caller.mustServeHome(home.value());
        return views.joins(home);
    }

    /** What a join would do. */
    public JoinEffect effect(JoinPeople command) {
        return views.effect(command);
    }

    public JoinId join(JoinPeople command) {
        return desk.join(command);
    }

    /** They are not asked about again; who was held takes part from now on. */
    public void tellApart(TellApart command) {
        desk.tellApart(command);
    }

    /** What the join moved goes back, and the question is open again. */
    public void undo(JoinId join) {
        desk.undo(join);
    }
}
