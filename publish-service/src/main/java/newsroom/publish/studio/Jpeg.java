package newsroom.publish.studio;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import newsroom.publish.show.CoverPress;
import newsroom.publish.sound.Cover;

/** Covers as files. */
public final class Jpeg implements CoverPress {

    private static final float QUALITY = 0.85f;

    @Override
    public byte[] large(String title) {
        return cover(title, Cover.LARGE);
    }

    @Override
    public byte[] small(String title) {
        return cover(title, Cover.SMALL);
    }

    /** @param side in pixels */
    private static byte[] cover(String title, int side) {
        BufferedImage image = Cover.draw(title, side);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes every picture", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
