package newsroom.wire;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import newsroom.contracts.desk.Desk;

/** Reads {@code desk.yaml}, and says in one sentence what is wrong with it. */
public final class DeskFile {

    private static final ObjectMapper YAML =
            YAMLMapper.builder().addModule(new JavaTimeModule()).build();

    private DeskFile() {}

    /** @throws Broken when the file is missing, is no YAML, or says something that a desk cannot do */
    public static Desk read(Path file) {
        if (!Files.isReadable(file)) {
            throw new Broken(file + " cannot be read: there is no such file, or it is not ours to read");
        }
        try {
            Desk desk = YAML.readValue(file.toFile(), Desk.class);
            if (desk == null) {
                throw new Broken(file + " is empty");
            }
            return desk;
        } catch (JsonProcessingException e) {
            throw new Broken(file + where(e) + ": " + firstLine(e));
        } catch (IOException e) {
            throw new Broken(file + " cannot be read: " + e.getMessage());
        }
    }

    private static String where(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        String line = at == null || at.getLineNr() < 1 ? "" : ", line " + at.getLineNr();
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            String path = mapping.getPath().stream()
                    .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                    .collect(Collectors.joining());
            return line + " (" + path.substring(path.startsWith(".") ? 1 : 0) + ")";
        }
        return line;
    }

    private static String firstLine(JsonProcessingException e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String said = root instanceof JsonProcessingException json ? json.getOriginalMessage() : root.getMessage();
        return String.valueOf(said).lines().findFirst().orElse("not a desk");
    }

    /** The file is not a desk; the message is for the person who wrote it. */
    public static final class Broken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Broken(String message) {
            super(message);
        }
    }
}
