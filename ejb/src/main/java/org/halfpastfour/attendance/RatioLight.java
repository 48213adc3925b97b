package org.halfpastfour.attendance;

/**
 * Adults who are there against children who are there.
 *
 * @param adults who signed in and count here
 * @param children in the room
 * @param childrenAllowed how many children those adults may look after
 * @param inCharge how many adults are to come
 * @param needed how many the places that are taken need
 */
public record RatioLight(LightState state, int adults, int children, int childrenAllowed, int inCharge, int needed) {

    /** Whether anybody signed in, so that it is known who is there. */
    public boolean known() {
        return state != LightState.NOT_KNOWN;
    }

    public boolean isRed() {
        return state == LightState.RED;
    }

    /** Whether fewer adults are to come than the places that are taken need. */
    public boolean isShort() {
        return inCharge < needed;
    }
}
