/** Terms of a polynomial in x and y up to the given degree: 6 for degree 2, 10 for degree 3. */
export const termsInto = (terms: Float64Array, x: number, y: number, degree: number): void => {
  let next = 0;
  for (let sum = 0; sum <= degree; sum++) {
    for (let j = 0; j <= sum; j++) terms[next++] = x ** (sum - j) * y ** j;
  }
};

export const termCount = (degree: number): number => ((degree + 1) * (degree + 2)) / 2;

/**
 * Solves the normal equations of a least-squares fit in place, by Gauss-Jordan with pivots.
 * `matrix` is n × (n + m), row by row: the products of the terms, then the m right sides, which become the coefficients.
 */
export const solve = (matrix: Float64Array, n: number, m: number): void => {
  const row = n + m;
  for (let i = 0; i < n; i++) matrix[i * row + i]! += 1e-9;
  for (let pivot = 0; pivot < n; pivot++) {
    let best = pivot;
    for (let i = pivot + 1; i < n; i++) {
      if (Math.abs(matrix[i * row + pivot]!) > Math.abs(matrix[best * row + pivot]!)) best = i;
    }
    for (let j = 0; j < row; j++) {
      const kept = matrix[pivot * row + j]!;
      matrix[pivot * row + j] = matrix[best * row + j]!;
      matrix[best * row + j] = kept;
    }
    const scale = 1 / matrix[pivot * row + pivot]!;
    for (let j = 0; j < row; j++) matrix[pivot * row + j]! *= scale;
    for (let i = 0; i < n; i++) {
      const factor = matrix[i * row + pivot]!;
      if (i === pivot || factor === 0) continue;
      for (let j = pivot; j < row; j++) matrix[i * row + j]! -= factor * matrix[pivot * row + j]!;
    }
  }
};
