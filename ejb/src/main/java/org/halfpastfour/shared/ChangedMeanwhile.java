package org.halfpastfour.shared;

/** Somebody else has changed it since the form was opened. */
public final class ChangedMeanwhile extends DomainException {

    private static final long serialVersionUID = 1L;

    public ChangedMeanwhile() {
        super(CommonError.CHANGED_MEANWHILE);
    }

    /** Refuses the change unless the form shows what is stored. */
    public static void unless(boolean unchanged) {
        if (!unchanged) {
            throw new ChangedMeanwhile();
        }
    }
}
