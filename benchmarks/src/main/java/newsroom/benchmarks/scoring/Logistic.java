package newsroom.benchmarks.scoring;

/**
 * Logistic regression with a ridge, by Newton's method on standardised inputs.
 *
 * @param weights for the inputs as they are given
 */
record Logistic(double[] weights, double base) {

    private static final int STEPS = 60;

    static Logistic fit(double[][] inputs, double[] answers, double[] importance, double ridge) {
        int n = inputs[0].length;
        double[] mean = new double[n];
        double[] spread = new double[n];
        for (int k = 0; k < n; k++) {
            for (double[] row : inputs) {
                mean[k] += row[k] / inputs.length;
            }
            for (double[] row : inputs) {
                spread[k] += (row[k] - mean[k]) * (row[k] - mean[k]) / inputs.length;
            }
            spread[k] = Math.sqrt(spread[k]) + 1e-9;
        }
        double[] w = new double[n + 1];
        for (int step = 0; step < STEPS; step++) {
            descend(w, inputs, answers, importance, ridge, mean, spread);
        }
        double base = w[n];
        double[] weights = new double[n];
        for (int k = 0; k < n; k++) {
            weights[k] = w[k] / spread[k];
            base -= weights[k] * mean[k];
        }
        return new Logistic(weights, base);
    }

    private static void descend(
            double[] w,
            double[][] inputs,
            double[] answers,
            double[] importance,
            double ridge,
            double[] mean,
            double[] spread) {
        int n = w.length;
        double[][] curve = new double[n][n];
        double[] slope = new double[n];
        double[] x = new double[n];
        for (int row = 0; row < inputs.length; row++) {
            double sum = w[n - 1];
            for (int k = 0; k < n - 1; k++) {
                x[k] = (inputs[row][k] - mean[k]) / spread[k];
                sum += w[k] * x[k];
            }
            x[n - 1] = 1;
            double p = 1 / (1 + Math.exp(-sum));
            for (int i = 0; i < n; i++) {
                slope[i] += importance[row] * (p - answers[row]) * x[i];
                for (int j = 0; j < n; j++) {
                    curve[i][j] += importance[row] * p * (1 - p) * x[i] * x[j];
                }
            }
        }
        for (int i = 0; i < n - 1; i++) {
            slope[i] += ridge * w[i];
            curve[i][i] += ridge;
        }
        curve[n - 1][n - 1] += 1e-9;
        double[] step = solved(curve, slope);
        for (int i = 0; i < n; i++) {
            w[i] -= step[i];
        }
    }

    /** Gaussian elimination with pivots. */
    private static double[] solved(double[][] a, double[] b) {
        int n = b.length;
        for (int col = 0; col < n; col++) {
            int pivot = col;
            for (int row = col + 1; row < n; row++) {
                pivot = Math.abs(a[row][col]) > Math.abs(a[pivot][col]) ? row : pivot;
            }
            double[] swapped = a[col];
            a[col] = a[pivot];
            a[pivot] = swapped;
            double value = b[col];
            b[col] = b[pivot];
            b[pivot] = value;
            for (int row = col + 1; row < n; row++) {
                double factor = a[row][col] / a[col][col];
                for (int k = col; k < n; k++) {
                    a[row][k] -= factor * a[col][k];
                }
                b[row] -= factor * b[col];
            }
        }
        double[] x = new double[n];
        for (int row = n - 1; row >= 0; row--) {
            double sum = b[row];
            for (int k = row + 1; k < n; k++) {
                sum -= a[row][k] * x[k];
            }
            x[row] = sum / a[row][row];
        }
        return x;
    }
}
