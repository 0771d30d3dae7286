import { Courses } from '../../../components/Courses.tsx';

export default function CoursesPage() {
  return <Courses />;
}
