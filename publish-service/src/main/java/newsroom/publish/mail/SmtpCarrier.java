package newsroom.publish.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import newsroom.publish.MailConfig;
import newsroom.publish.letters.Carrier;
import newsroom.publish.letters.Letter;

/** Hands letters to the configured server. */
@ApplicationScoped
class SmtpCarrier implements Carrier {

    private final Mailer mailer;
    private final MailConfig config;

    SmtpCarrier(Mailer mailer, MailConfig config) {
        this.mailer = mailer;
        this.config = config;
    }

    @Override
    public void carry(Letter letter) throws Refused {
        Mail mail = new Mail()
                .addTo(letter.to().text())
                .setFrom(config.from())
                .setSubject(letter.subject())
                .setText(letter.text())
                .setHtml(letter.html())
                .addHeader("Message-ID", letter.messageId());
        letter.headers().forEach(mail::addHeader);
        try {
            mailer.send(mail);
        } catch (RuntimeException e) {
            throw refused(e);
        }
    }

    /** Vert.x reports a reply of the server, or why there was no connection, somewhere among the causes. */
    private static Refused refused(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException reply) {
                return new Refused(String.valueOf(reply.getMessage()), reply.isPermanent());
            }
        }
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return new Refused(String.valueOf(cause.getMessage()), false);
    }
}
