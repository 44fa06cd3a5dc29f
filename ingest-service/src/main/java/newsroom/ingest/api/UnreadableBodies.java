package newsroom.ingest.api;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A body that is no JSON, or that lacks a key: told in a sentence, where the framework says nothing. */
class UnreadableBodies {

    private static final int BAD_REQUEST = 400;
    /** How the library tells a key that is missing, or what it met. */
    private static final Pattern QUOTED = Pattern.compile("'(\\w{1,60})'");

    @ServerExceptionMapper
    Response wrapped(WebApplicationException e) {
        return e.getCause() instanceof JsonProcessingException why ? told(why) : e.getResponse();
    }

    @ServerExceptionMapper({MismatchedInputException.class, ValueInstantiationException.class})
    Response bare(JsonProcessingException e) {
        return told(e);
    }

    private static Response told(JsonProcessingException e) {
        return Problem.response(BAD_REQUEST, "BODY_UNREADABLE", sentence(e));
    }

    /** In our words: those of the library name our classes. */
    private static String sentence(JsonProcessingException e) {
        if (e instanceof ValueInstantiationException refused && refused.getCause() != null) {
            return String.valueOf(refused.getCause().getMessage());
        }
        Matcher quoted = QUOTED.matcher(e.getOriginalMessage());
        JsonLocation at = e.getLocation();
        return "That is not what is wanted here"
                + (quoted.find() ? ", '" + quoted.group(1) + "'" : "")
                + (at == null ? "." : ": line " + at.getLineNr() + ", column " + at.getColumnNr() + ".");
    }
}
