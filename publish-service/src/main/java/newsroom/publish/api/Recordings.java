package newsroom.publish.api;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import newsroom.publish.AudioConfig;
import newsroom.publish.show.Episodes;

/**
 * MP3s, with HEAD and byte ranges. They live in the database; the first listener of each brings it into a folder, from
 * which Vert.x serves it. Names follow from the content, so what lies there is never stale.
 */
@ApplicationScoped
class Recordings {

    private static final String NAME = "[a-z0-9-]+-[0-9a-f]{16}\\.mp3";
    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";

    private final Episodes episodes;
    private final Path folder;

    Recordings(Episodes episodes, AudioConfig config) {
        this.episodes = episodes;
        this.folder = config.folder().toAbsolutePath().resolve("served");
    }

    void install(@Observes Router router, Vertx vertx) {
        router.route("/audio/*").handler(context -> {
            // It is compressed already, and a range is of the bytes as they are.
            context.response().putHeader("Content-Encoding", "identity");
            context.next();
        });
        router.route("/shows/*").order(Integer.MIN_VALUE + 2).handler(context -> {
            // Players on other sites read transcripts and chapters.
            context.response().putHeader("Access-Control-Allow-Origin", "*");
            context.next();
        });
        router.get("/audio/:file").handler(this::fetched);
        router.head("/audio/:file").handler(this::fetched);
        StaticHandler files = StaticHandler.create(FileSystemAccess.ROOT, folder.toString())
                .setEnableRangeSupport(true)
                .setDirectoryListing(false)
                .setCachingEnabled(false)
                .setFilesReadOnly(true);
        router.route("/audio/*").handler(files);
    }

    private void fetched(RoutingContext context) {
        String name = context.pathParam("file");
        if (!name.matches(NAME)) {
            context.fail(404);
            return;
        }
        if (Files.isRegularFile(folder.resolve(name))) {
            serve(context);
            return;
        }
        context.vertx().executeBlocking(() -> bring(name), false).onComplete(found -> {
            if (found.failed()) {
                context.fail(found.cause());
            } else if (found.result()) {
                serve(context);
            } else {
                context.fail(404);
            }
        });
    }

    /** The handler of files names neither for HEAD. */
    private void serve(RoutingContext context) {
        String range = context.request().getHeader("Range");
        if (range != null && range.matches("bytes=-\\d{1,12}")) {
            // The handler of files knows no ranges that count from the end.
            long size = folder.resolve(context.pathParam("file")).toFile().length();
            long from = Math.max(0, size - Long.parseLong(range.substring("bytes=-".length())));
            context.request().headers().set("Range", "bytes=" + from + "-");
        }
        context.response().putHeader("Content-Type", "audio/mpeg").putHeader("Cache-Control", FOR_A_YEAR);
        context.next();
    }

    private boolean bring(String name) {
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "part", "");
            try {
                boolean found;
                try (OutputStream out = Files.newOutputStream(part)) {
                    found = episodes.copy(name.substring(0, name.length() - ".mp3".length()), out);
                }
                if (found) {
                    Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
                }
                return found;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
