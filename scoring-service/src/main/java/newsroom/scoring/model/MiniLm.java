package newsroom.scoring.model;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.LongBuffer;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import newsroom.scoring.fingerprint.Embedder;

/**
 * all-MiniLM-L6-v2, quantised, run by ONNX Runtime: mean pooling, length 1, 384 numbers.
 *
 * <p>One text per call: the quantised model gives a text another vector when it is padded beside others. One thread
 * per call and no spinning: callers bring their own threads, and the library's defaults burn twice the CPU
 * (docs/benchmarks.md). The model files come in the langchain4j jar; its own wrapper cannot set the threads.
 */
public final class MiniLm implements Embedder, AutoCloseable {

    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";
    /** Cost grows faster than length; a title and a lead are shorter than this. */
    private static final String MOST_TOKENS = "128";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final LongAdder cpuNanos = new LongAdder();

    private MiniLm(OrtEnvironment environment, OrtSession session, HuggingFaceTokenizer tokenizer) {
        this.environment = environment;
        this.session = session;
        this.tokenizer = tokenizer;
    }

    /** Loads the model from the class path; takes one to three seconds. */
    public static MiniLm load() {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
                InputStream model = resource(MODEL);
                InputStream tokens = resource(TOKENIZER)) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            return new MiniLm(
                    environment,
                    environment.createSession(model.readAllBytes(), options),
                    HuggingFaceTokenizer.newInstance(
                            tokens, Map.of("padding", "false", "truncation", "true", "maxLength", MOST_TOKENS)));
        } catch (IOException | OrtException e) {
            throw new IllegalStateException("the sentence model cannot be loaded", e);
        }
    }

    @Override
    public float[] embed(String text) {
        long before = threads.getCurrentThreadCpuTime();
        float[] vector = run(text);
        cpuNanos.add(threads.getCurrentThreadCpuTime() - before);
        return vector;
    }

    /** CPU time spent on vectors so far, in seconds; all of it is the caller's, the model has no threads of its own. */
    public double cpuSeconds() {
        return cpuNanos.sum() / 1e9;
    }

    private float[] run(String text) {
        Encoding encoding = tokenizer.encode(text);
        long[] shape = {1, encoding.getIds().length};
        try (OnnxTensor ids = tensor(encoding.getIds(), shape);
                OnnxTensor mask = tensor(encoding.getAttentionMask(), shape);
                OnnxTensor types = tensor(encoding.getTypeIds(), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            float[][][] tokens = (float[][][]) result.get(0).getValue();
            return normalised(mean(tokens[0]));
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model failed on a text of " + text.length() + " chars", e);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model cannot be closed", e);
        }
        tokenizer.close();
    }

    private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
    }

    private static float[] mean(float[][] tokens) {
        float[] sum = new float[tokens[0].length];
        for (float[] token : tokens) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += token[i];
            }
        }
        for (int i = 0; i < sum.length; i++) {
            sum[i] /= tokens.length;
        }
        return sum;
    }

    private static float[] normalised(float[] vector) {
        double squares = 0;
        for (float x : vector) {
            squares += (double) x * x;
        }
        float length = (float) Math.sqrt(squares);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(MiniLm.class.getResourceAsStream(name), name);
    }
}
