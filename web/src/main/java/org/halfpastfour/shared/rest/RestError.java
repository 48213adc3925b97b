package org.halfpastfour.shared.rest;

import org.halfpastfour.shared.ErrorCode;

/**
 * What can be wrong with a request before any use case sees it, and the status it is answered with. What arrives too slowly, at another server's name or with
 * too many others is answered at the port already, with the same codes and texts.
 */
public enum RestError implements ErrorCode {
    MALFORMED_JSON(400),
    /** Arguments: levels, values, and the length of names and numbers, at most. */
    JSON_BEYOND_LIMITS(400),
    WRONG_TYPE(400),
    DATE_OUT_OF_RANGE(400),
    UNKNOWN_FIELD(400),
    IDEMPOTENCY_KEY_INVALID(400),
    NOT_SIGNED_IN(401),
    NOT_ALLOWED(403),
    NO_SUCH_RESOURCE(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CHANGED_AT_ONCE(409),
    BODY_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    REQUEST_REFUSED(400),
    TOO_SLOW(408),
    EXPECTATION_UNKNOWN(417),
    NOT_THIS_SERVER(421),
    TOO_MANY_AT_ONCE(429),
    BUSY(503),
    INTERNAL_ERROR(500),
    /** The database is out of reach: {@link org.halfpastfour.shared.DatabaseAway}. */
    TRY_AGAIN_SOON(503),
    /** Nothing can be saved, for the disk is full. */
    NO_ROOM(503);

    private final int status;

    RestError(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** The error of a status that the container answers with. */
    static RestError of(int status) {
        return switch (status) {
            case 401 -> NOT_SIGNED_IN;
            case 403 -> NOT_ALLOWED;
            case 404 -> NO_SUCH_RESOURCE;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> BODY_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            default -> status >= 500 ? INTERNAL_ERROR : REQUEST_REFUSED;
        };
    }
}
