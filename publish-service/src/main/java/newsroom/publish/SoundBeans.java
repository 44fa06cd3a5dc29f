package newsroom.publish;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import newsroom.contracts.desk.Desk;
import newsroom.publish.issue.PrintedIssues;
import newsroom.publish.show.Bench;
import newsroom.publish.show.CoverPress;
import newsroom.publish.show.Ledger;
import newsroom.publish.show.ShowJobs;
import newsroom.publish.show.ShowRound;
import newsroom.publish.show.Voice;
import newsroom.publish.sound.Mastering;
import newsroom.publish.spoken.Lexicon;
import newsroom.publish.spoken.SpokenForms;
import newsroom.publish.studio.FileBench;
import newsroom.publish.studio.Jpeg;
import newsroom.publish.studio.Jump3r;
import newsroom.publish.voice.BoothVoice;
import newsroom.publish.voice.CommandVoice;
import newsroom.publish.voice.SpeechServerVoice;
import org.jboss.logging.Logger;

/** How an issue comes to be heard, put together. */
@Singleton
class SoundBeans {

    private static final Logger LOG = Logger.getLogger(SoundBeans.class);

    @Produces
    @Singleton
    Bench bench(AudioConfig config, InstantSource clock) {
        return new FileBench(config.folder(), clock);
    }

    @Produces
    @Singleton
    CoverPress covers() {
        return new Jpeg();
    }

    @Produces
    @Singleton
    ShowRound showRound(
            ShowJobs jobs,
            PrintedIssues issues,
            Bench bench,
            Ledger ledger,
            CoverPress covers,
            Desk desk,
            AudioConfig config,
            SiteConfig site) {
        SpokenForms forms = new SpokenForms(Lexicon.house().with(desk.speech()));
        return new ShowRound(
                jobs,
                issues,
                voices(config),
                new Mastering(new Jump3r()),
                bench,
                ledger,
                new ShowRound.Settings(site.base(), forms::of, covers, config.budget()));
    }

    private static List<Voice> voices(AudioConfig config) {
        List<Voice> voices = new ArrayList<>();
        switch (config.voice()) {
            case SERVER ->
                voices.add(new SpeechServerVoice(
                        new SpeechServerVoice.Server(
                                config.server().url().orElseThrow(() -> missing("newsroom.audio.server.url")),
                                config.server().key().orElse(null),
                                config.server().model(),
                                two(config.server().voices())),
                        config.patience()));
            case COMMAND ->
                voices.add(new CommandVoice(
                        config.command().line().orElseThrow(() -> missing("newsroom.audio.command.line")),
                        two(config.command().voices()),
                        config.patience()));
            case EMBEDDED -> LOG.debug("shows are spoken by the embedded voices");
        }
        voices.add(new BoothVoice(
                config.embedded().jars().orElseGet(SoundBeans::besideTheService),
                config.embedded().megabytes(),
                config.patience()));
        return voices;
    }

    /** The build puts them there, so that whatever carries the service carries them. */
    private static Path besideTheService() {
        Path runner = Path.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator)[0]);
        return runner.toAbsolutePath().resolveSibling("lib").resolve("voices");
    }

    private static List<String> two(List<String> voices) {
        if (voices.size() != 2) {
            throw new IllegalArgumentException("a show has two voices, not " + voices.size());
        }
        return voices;
    }

    private static IllegalArgumentException missing(String key) {
        return new IllegalArgumentException(key + " is not set");
    }
}
