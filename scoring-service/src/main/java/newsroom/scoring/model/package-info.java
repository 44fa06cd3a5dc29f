/** Door: the sentence model MiniLM, run in this process by ONNX Runtime. */
@NullMarked
package newsroom.scoring.model;

import org.jspecify.annotations.NullMarked;
